import { loadShim, shimFiles } from "./shim-files.js";

/** What a build knows of every shim beside its grades: where it belongs, and what it needs there. */
export async function shimFacts(): Promise<string> {
  const rows = await Promise.all(
    shimFiles().map(async (file) => {
      const { about } = await loadShim(file);
      const { id, contexts, alsoIn, needs } = about;
      const permissions = needs?.permissions;
      return `  ${JSON.stringify({ id, namespace: file.namespace, contexts, alsoIn, permissions })},`;
    }),
  );
  return [
    `import type { Context } from "../core/api.js";`,
    "",
    "export interface ShimPlace {",
    "  readonly id: string;",
    "  readonly namespace: string;",
    "  readonly contexts: readonly Context[];",
    "  readonly alsoIn?: readonly Context[];",
    "  readonly permissions?: readonly string[];",
    "}",
    "",
    "export const SHIM_PLACES: readonly ShimPlace[] = [",
    ...rows,
    "];",
    "",
  ].join("\n");
}

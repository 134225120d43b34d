import { loadShim, shimFiles } from "./shim-files.js";

/** What `support()` knows at run time: grades and differences of every shim. */
export async function supportData(): Promise<string> {
  const rows = await Promise.all(
    shimFiles().map(async (file) => {
      const { about } = await loadShim(file);
      return `  ${JSON.stringify(file.id)}: ${JSON.stringify({ fidelity: about.fidelity, differs: about.differs })},`;
    }),
  );
  return [
    `import type { About } from "../core/api.js";`,
    "",
    `export const SHIMS: Readonly<Record<string, Pick<About, "fidelity" | "differs">>> = {`,
    ...rows,
    "};",
    "",
  ].join("\n");
}

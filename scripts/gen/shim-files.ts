import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { About, Shim } from "../../src/core/api.js";

export const ROOT = path.resolve(import.meta.dirname, "../..");
const SHIMS = path.join(ROOT, "src/shims");

/** A shim file: its id is its path. */
export interface ShimFile {
  readonly id: string;
  readonly namespace: string;
  /** The file's name without ending: the member (`sync.QUOTA_BYTES` lies deeper), with the repair's name after a dash. */
  readonly name: string;
}

/** Every shim file, sorted so that a member comes before its repairs. */
export function shimFiles(): ShimFile[] {
  return readdirSync(SHIMS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: namespace }) =>
      readdirSync(path.join(SHIMS, namespace))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => file.slice(0, -".ts".length))
        .map((name) => ({ id: `${namespace}.${name}`, namespace, name })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Loads a shim file and holds its two exports against its path. */
export async function loadShim({ id, namespace, name }: ShimFile): Promise<{ about: About; shim: Shim }> {
  const file = path.join(SHIMS, namespace, `${name}.ts`);
  const { about, shim } = (await import(pathToFileURL(file).href)) as { about?: About; shim?: Shim };
  for (const [part, value] of Object.entries({ about, shim })) {
    if (value?.id !== id) throw new Error(`${file}: export '${part}' must have the id '${id}', not '${value?.id}'.`);
  }
  return { about: about as About, shim: shim as Shim };
}

/** A variable name for a shim: `runtime.onMessage-reply` becomes `runtime_onMessage_reply`. */
export const variableOf = (id: string): string => id.replace(/\W/g, "_");

import type { Manifest } from "../manifest/conversion.js";
import { isObject, packagePath } from "../manifest/json.js";

/** Every text in a manifest, wherever it stands. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

function replaced(value: unknown, rename: (path: string) => string | undefined): unknown {
  if (typeof value === "string") return rename(packagePath(value)) ?? value;
  if (Array.isArray(value)) return value.map((inner) => replaced(inner, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, rename)]));
}

/** A manifest that names other files: those for which `rename` gives a path. */
export const renameFiles = (manifest: Manifest, rename: (path: string) => string | undefined): Manifest =>
  replaced(manifest, rename) as Manifest;

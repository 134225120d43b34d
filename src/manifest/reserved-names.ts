import type { Files, Manifest } from "./conversion.js";

/** Names that Chromium itself gives a meaning, or skips. */
const TAKEN = ["_locales", "_platform_specific", "__MACOSX"];

/** The files below each name at the top of a package that Chrome keeps for itself, by that name, in its order. */
export function reservedNames(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const path of paths) {
    const [top = ""] = path.split("/");
    if (top.startsWith("_") && !TAKEN.includes(top)) names.set(top, [...(names.get(top) ?? []), path]);
  }
  return new Map([...names].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A name where it stands alone, and not inside a longer one. */
export const nameAlone = (name: string): RegExp =>
  new RegExp(`(?<![\\w$-])${name.replace(/[^\w]/g, "\\$&")}(?![\\w$-])`, "g");

/** The manifest, or the first file outside of it, that has a name; undefined when nothing has. */
export function mentionOf(name: string, own: readonly string[], manifest: Manifest, files: Files): string | undefined {
  const alone = nameAlone(name);
  if (JSON.stringify(manifest).search(alone) >= 0) return "manifest.json";
  const inside = new Set(own);
  return [...files.paths()].find((path) => !inside.has(path) && (files.text(path) ?? "").search(alone) >= 0);
}

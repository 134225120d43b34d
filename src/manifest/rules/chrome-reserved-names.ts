import type { Draft, Rule } from "../conversion.js";

/** Chrome keeps names that begin with an underscore, at the top of a package, for itself. */
export const rule = {
  id: "chrome-reserved-names",
  targets: ["chrome"],
  why: "Chrome refuses a package with a file or folder at its top whose name begins with an underscore.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest",
  apply(draft) {
    const tops = new Map<string, string[]>();
    for (const path of draft.files.paths()) {
      const [top = ""] = path.split("/");
      if (top.startsWith("_") && !TAKEN.includes(top)) tops.set(top, [...(tops.get(top) ?? []), path]);
    }
    for (const [top, paths] of [...tops].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const place = mention(draft, top, paths);
      if (place === undefined) leaveOut(draft, top, paths);
      else refuse(draft, top, place);
    }
  },
} as const satisfies Rule;

/** Names that Chromium itself gives a meaning, or skips. */
const TAKEN = ["_locales", "_platform_specific", "__MACOSX"];

/** The first file outside, or the manifest, that names it. */
function mention(draft: Draft, top: string, own: readonly string[]): string | undefined {
  const name = new RegExp(`(^|[^\\w$-])${top.replace(/[^\w]/g, "\\$&")}([^\\w$-]|$)`);
  if (name.test(JSON.stringify(draft.manifest))) return "manifest.json";
  return [...draft.files.paths()].find((path) => !own.includes(path) && name.test(draft.files.text(path) ?? ""));
}

function leaveOut(draft: Draft, top: string, paths: readonly string[]): void {
  for (const path of paths) draft.remove(path);
  draft.report("note", top, `${top} is left out: nothing in the package names it, and Chrome refuses such names.`);
}

function refuse(draft: Draft, top: string, place: string): void {
  draft.report(
    "impossible",
    top,
    `Chrome refuses a package with ${top} at its top, because names that begin with an underscore are its own; ${place} uses it.`,
    `Rename ${top} and every reference to it; bundlers have an option for the name of their folder.`,
  );
}

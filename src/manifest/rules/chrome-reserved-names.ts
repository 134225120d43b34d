import type { Draft, Rule } from "../conversion.js";
import { mentionOf, reservedNames } from "../reserved-names.js";

/** Chrome keeps names that begin with an underscore, at the top of a package, for itself. A build renames what it can. */
export const rule = {
  id: "chrome-reserved-names",
  targets: ["chrome"],
  why: "Chrome refuses a package with a file or folder at its top whose name begins with an underscore.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest",
  apply(draft) {
    for (const [top, paths] of reservedNames(draft.files.paths())) {
      const place = mentionOf(top, paths, draft.manifest, draft.files);
      if (place === undefined) leaveOut(draft, top, paths);
      else refuse(draft, top, draft.reservedNames?.get(top) ?? `${place} uses it`);
    }
  },
} as const satisfies Rule;

function leaveOut(draft: Draft, top: string, paths: readonly string[]): void {
  for (const path of paths) draft.remove(path);
  draft.report("note", top, `${top} is left out: nothing in the package names it, and Chrome refuses such names.`);
}

function refuse(draft: Draft, top: string, why: string): void {
  draft.report(
    "impossible",
    top,
    `Chrome refuses a package with ${top} at its top, because names that begin with an underscore are its own; ${why}.`,
    `Rename ${top} and every reference to it; bundlers have an option for the name of their folder.`,
  );
}

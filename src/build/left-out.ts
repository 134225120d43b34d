/** What no extension loads, by the last part of a path, and what it is. */
const EVERYWHERE: readonly (readonly [RegExp, string])[] = [
  [/^\.(git|hg|svn|jj)$|^CVS$/, "version control"],
  [/^\.(DS_Store|Spotlight-V100|Trashes|fseventsd)$|^\._|^__MACOSX$/, "left by macOS"],
  [/^(Thumbs\.db|desktop\.ini)$/i, "left by Windows"],
  [/\.sw[op]$|~$|^\.#/, "left by an editor"],
  [/^\.(idea|vscode)$/, "settings of an editor"],
];

/** What belongs to one packed state, and would be wrong or refused in the next one. */
const AT_TOP: readonly (readonly [RegExp, string])[] = [
  [/^META-INF$/, "the signature of the package that it came in"],
  [/^_metadata$/, "written by Chrome's store or by Chrome, which refuses it in an unpacked extension"],
];

/** Why a file or folder is no part of the extension; undefined when it is one. */
export function whyLeftOut(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const rules = path === name ? [...EVERYWHERE, ...AT_TOP] : EVERYWHERE;
  return rules.find(([pattern]) => pattern.test(name))?.[1];
}

/** Collects what was left out, for one sentence per reason. */
export class LeftOut {
  readonly #byReason = new Map<string, Set<string>>();

  add(path: string, why: string): void {
    const paths = this.#byReason.get(why) ?? new Set();
    this.#byReason.set(why, paths.add(path));
  }

  notes(): string[] {
    return [...this.#byReason].map(([why, set]) => {
      const paths = [...set].sort();
      const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
      return `Left out: ${paths.slice(0, 5).join(", ")}${rest} (${why}).`;
    });
  }
}

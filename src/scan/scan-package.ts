import type { FileScan, GlobalUse, Use } from "./file-scan.js";
import { linkFiles } from "./link-files.js";
import { manifestEntries, type ScanContext } from "./manifest-entries.js";
import { type Reached, reachFiles } from "./reach-files.js";

export type { ScanContext } from "./manifest-entries.js";
export { resolveMember } from "./resolve-member.js";

/** One finding, with its file. */
export interface Placed<Item> {
  readonly file: string;
  readonly found: Item;
  /** True where the file may never run in this context: nothing in the package leads to it. */
  readonly maybe: boolean;
  /** True where this is evaluated as soon as the context starts. */
  readonly startup: boolean;
}

/** What the programs of one package do. */
export interface PackageScan {
  readonly files: ReadonlyMap<string, FileScan>;
  /** For each file, where it runs; `startup`: it is evaluated as soon as that context starts. */
  readonly contexts: ReadonlyMap<string, ReadonlyMap<ScanContext, Reached>>;
  /** Files that nothing in the package leads to. They count for every context, as `maybe`. */
  readonly unreached: ReadonlySet<string>;
  /** The uses of the API in one context, by file. */
  usesIn(context: ScanContext): Placed<Use>[];
  /** The uses of context-bound globals, without names that a script of the same context declares. */
  globalsIn(context: ScanContext): Placed<GlobalUse>[];
  /** Uses that end the start of a context where the member is missing: nothing asked for it, and nothing waits. */
  startupUses(context: ScanContext): Placed<Use>[];
}

/**
 * Scans the programs of a package: `texts` holds its scripts and pages by path, other files are left alone. Nothing is
 * run. `onFile` is told after each file.
 */
export function scanPackage(
  texts: ReadonlyMap<string, string>,
  manifest: Readonly<Record<string, unknown>>,
  onFile?: (done: number, of: number) => void,
): PackageScan {
  const scans = linkFiles(texts, onFile);
  const contexts = reachFiles(scans, manifestEntries(manifest, texts.keys()));
  const unreached = new Set([...scans.keys()].filter((path) => !contexts.has(path)));
  function* filesIn(context: ScanContext): Generator<{ file: string; maybe: boolean; atStart: boolean }> {
    for (const file of scans.keys()) {
      const reached = contexts.get(file)?.get(context);
      if (reached || unreached.has(file)) yield { file, maybe: !reached, atStart: reached?.startup ?? false };
    }
  }
  function placed<Item extends Use | GlobalUse>(
    context: ScanContext,
    items: (file: string) => readonly Item[],
  ): Placed<Item>[] {
    return [...filesIn(context)].flatMap(({ file, maybe, atStart }) =>
      items(file).map((found) => ({ file, found, maybe, startup: atStart && found.startup })),
    );
  }
  const usesIn = (context: ScanContext) => placed(context, (file) => scans.get(file)?.uses ?? []);
  return {
    files: new Map(
      [...scans].map(([path, { gives: _gives, declares: _declares, visited: _visited, ...scan }]) => [path, scan]),
    ),
    contexts,
    unreached,
    usesIn,
    globalsIn(context) {
      const declared = new Set(
        [...filesIn(context)].flatMap(({ file, maybe }) => (maybe ? [] : [...(scans.get(file)?.declares ?? [])])),
      );
      return placed(context, (file) => scans.get(file)?.globals ?? []).filter(({ found }) => !declared.has(found.name));
    },
    startupUses: (context) =>
      usesIn(context).filter(({ found, startup }) => startup && !found.guard && found.access !== "test"),
  };
}

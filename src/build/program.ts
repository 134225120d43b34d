import { has } from "../compat-table/query.js";
import type { FileScan, GlobalUse, Import, Literal, Place, Use } from "../scan/file-scan.js";
import { neededLayerGlobals } from "../scan/needed-layer-globals.js";
import { type PackageScan, resolveMember, type ScanContext } from "../scan/scan-package.js";
import type { LayerContext } from "./layer-plan.js";

/** One scanned file, and everywhere it runs. */
export interface ProgramFile {
  readonly scan: FileScan;
  readonly contexts: ReadonlySet<ScanContext>;
}

/** Something found in a file. */
export type In<Found> = Found & { readonly file: string };

/** A use of a member in one kind of context; `startup`: the context's own start gets here. */
export type MemberUse = In<Use> & { readonly id: string; readonly context: LayerContext };

/** A scanned program, as the rest of the build asks for it: what runs with an extension API. */
export interface Program {
  readonly files: readonly ProgramFile[];
  /** Each with the member of the compat table that it reaches, once for each context that its file runs in. */
  readonly uses: readonly MemberUse[];
  /** The first use of each member in each way and context: what a target asks, however large the program is. */
  readonly kinds: readonly MemberUse[];
  readonly globals: readonly In<GlobalUse>[];
  readonly literals: readonly In<Literal>[];
  readonly imports: readonly In<Import>[];
  /** Where modules that the background starts with wait, outside of every function. */
  readonly awaits: readonly In<Place>[];
  /** Globals of a page that the background counts on. */
  readonly pageGlobals: ReadonlySet<string>;
  /** What the background does that a page may, and no service worker: `import()`, top-level await. */
  readonly pageSyntax: ReadonlySet<string>;
}

/** The kinds of context that can have a layer. */
export const LAYERED: readonly LayerContext[] = ["background", "page", "content"];

/** Whether the program reaches for something at its start, and breaks where it is not there. */
export const isUnasked = ({ startup, guard, access }: Use): boolean =>
  startup && !guard && access !== "write" && access !== "test";

/** Gathers what a scan found where there is an extension API: what stands in sandboxes and web workers reaches none. */
export function programOf(scan: PackageScan): Program {
  const reached = new Set([...scan.contexts.values()].flatMap((contexts) => [...contexts.keys()]));
  const files = [...scan.files].map(([path, found]) => ({
    scan: found,
    // What nothing leads to may be loaded by a computed name, wherever the program runs.
    contexts: scan.unreached.has(path) ? reached : new Set(scan.contexts.get(path)?.keys()),
  }));
  const runs = LAYERED.filter((context) => reached.has(context));
  const withApi = files.filter(({ contexts }) => runs.some((context) => contexts.has(context)));
  const gather = <Found>(pick: (file: FileScan) => readonly Found[]): In<Found>[] =>
    withApi.flatMap((file) => pick(file.scan).map((found) => ({ ...found, file: file.scan.path })));
  const ids = new Map<string, string | undefined>();
  const memberAt = (path: string): string | undefined => {
    if (!ids.has(path)) ids.set(path, resolveMember(path, has));
    return ids.get(path);
  };
  const uses = runs.flatMap((context) =>
    scan.usesIn(context).flatMap(({ file, found, startup }) => {
      const id = memberAt(found.path);
      return id ? [{ ...found, id, file, context, startup }] : [];
    }),
  );
  const inBackground = files.filter(({ scan: { path } }) => scan.contexts.get(path)?.has("background"));
  const awaits = inBackground.flatMap(({ scan: { path, awaits: found } }) =>
    scan.contexts.get(path)?.get("background")?.startup ? found.map((one) => ({ ...one, file: path })) : [],
  );
  const loadsLater = inBackground.some(({ scan: { imports } }) => imports.some(({ kind }) => kind === "dynamic"));
  return {
    files,
    uses,
    kinds: kindsOf(uses),
    globals: runs.flatMap((context) => scan.globalsIn(context).map(({ file, found }) => ({ ...found, file }))),
    literals: gather(({ literals }) => literals),
    imports: gather(({ imports }) => imports),
    awaits,
    pageGlobals: neededLayerGlobals(scan).page,
    pageSyntax: new Set([...(loadsLater ? ["import()"] : []), ...(awaits.length ? ["top-level await"] : [])]),
  };
}

function kindsOf(uses: readonly MemberUse[]): MemberUse[] {
  const kinds = new Map<string, MemberUse>();
  for (const use of uses) {
    const key = `${use.id} ${use.context} ${use.access} ${isUnasked(use)}`;
    if (!kinds.has(key)) kinds.set(key, use);
  }
  return [...kinds.values()];
}

/** The ids of the members that a program uses in each context. */
export function usesByContext({ kinds }: Program): Record<LayerContext, Set<string>> {
  const idsIn = (context: LayerContext) => new Set(kinds.filter((use) => use.context === context).map(({ id }) => id));
  return { background: idsIn("background"), page: idsIn("page"), content: idsIn("content") };
}

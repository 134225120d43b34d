import { has } from "../compat-table/query.js";
import type { FileScan, GlobalUse, Import, Literal, Use } from "../scan/file-scan.js";
import type { LayerContext } from "./layer-plan.js";

/** Where a file of the program runs; `sandbox` and `worker` have no extension API. */
export type ProgramContext = LayerContext | "sandbox" | "worker";

/** One scanned file, and everywhere it runs. */
export interface ProgramFile {
  readonly scan: FileScan;
  readonly contexts: ReadonlySet<ProgramContext>;
}

/** Something found in a file, with the file. */
export type In<Found> = Found & { readonly file: string; readonly contexts: ReadonlySet<ProgramContext> };

/** A scanned program, as the rest of the build asks for it: what runs with an extension API. */
export interface Program {
  readonly files: readonly ProgramFile[];
  /** Each with the member of the compat table that it reaches. */
  readonly uses: readonly (In<Use> & { readonly id: string })[];
  readonly globals: readonly In<GlobalUse>[];
  readonly literals: readonly In<Literal>[];
  readonly imports: readonly In<Import>[];
}

/** The kinds of context that can have a layer. */
export const LAYERED: readonly LayerContext[] = ["background", "page", "content"];

/** The longest beginning of a path that the compat table has a row for, or undefined. */
export function rowOf(path: string): string | undefined {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) if (has(at)) return at;
  return undefined;
}

/** Gathers what every file uses; what stands in sandboxes and web workers reaches no API. */
export function programOf(files: readonly ProgramFile[]): Program {
  const withApi = files.filter(({ contexts }) => LAYERED.some((context) => contexts.has(context)));
  const gather = <Found>(pick: (scan: FileScan) => readonly Found[]): In<Found>[] =>
    withApi.flatMap(({ scan, contexts }) => pick(scan).map((found) => ({ ...found, file: scan.path, contexts })));
  return {
    files,
    uses: gather(({ uses }) => uses).flatMap((use) => {
      const id = rowOf(use.path);
      return id ? [{ ...use, id }] : [];
    }),
    globals: gather(({ globals }) => globals),
    literals: gather(({ literals }) => literals),
    imports: gather(({ imports }) => imports),
  };
}

/** The ids of the members that a program uses in each context. */
export function usesByContext({ uses }: Program): Record<LayerContext, Set<string>> {
  const idsIn = (context: LayerContext) =>
    new Set(uses.filter(({ contexts }) => contexts.has(context)).map(({ id }) => id));
  return { background: idsIn("background"), page: idsIn("page"), content: idsIn("content") };
}

import type { FileScan, Import } from "./file-scan.js";
import { injects, loadedBy } from "./injections.js";
import type { Entry, ScanContext } from "./manifest-entries.js";
import { resolvePath } from "./package-paths.js";

/** How a file gets into a context. */
export interface Reached {
  /** It is evaluated as soon as the context starts. */
  readonly startup: boolean;
}

interface Step extends Entry {
  readonly startup: boolean;
  /** The worker whose folder `importScripts` counts from. */
  readonly base: string;
}

/** Where each file runs: from the entries along everything that files load. Each file is followed once a context. */
export function reachFiles(
  scans: ReadonlyMap<string, FileScan>,
  entries: readonly Entry[],
): Map<string, Map<ScanContext, Reached>> {
  const reached = new Map<string, Map<ScanContext, Reached>>();
  const sandboxed = new Set(entries.filter(({ context }) => context === "sandbox").map(({ path }) => path));
  const queue: Step[] = entries.map((entry) => ({ ...entry, startup: true, base: entry.path }));
  const usesInjection = [...scans.values()].some(({ uses }) => uses.some(injects));
  for (const step of queue) {
    const scan = scans.get(step.path);
    const contexts = reached.get(step.path) ?? new Map<ScanContext, Reached>();
    const before = contexts.get(step.context);
    if (!scan || before?.startup || (before && !step.startup)) continue;
    reached.set(step.path, contexts.set(step.context, { startup: step.startup }));
    queue.push(...loadsOf(scan, step, scans, sandboxed, usesInjection));
  }
  return reached;
}

function loadsOf(
  scan: FileScan,
  from: Step,
  scans: ReadonlyMap<string, FileScan>,
  sandboxed: ReadonlySet<string>,
  usesInjection: boolean,
): Step[] {
  const has = (path: string) => scans.has(path);
  const steps: Step[] = [];
  const add = (path: string | undefined, context: ScanContext, startup: boolean, base = path) => {
    if (path !== undefined)
      steps.push({ path, context: sandboxed.has(path) ? "sandbox" : context, startup, base: base ?? path });
  };
  for (const one of scan.imports) {
    if (one.specifier === undefined) continue;
    const folder = one.kind === "import-scripts" ? from.base : from.path;
    const path = resolvePath(folder, one.specifier, has, one.kind === "import-scripts" || one.kind === "worker");
    const context = contextOf(one, from.context);
    const isNew = one.kind === "worker" || one.kind === "frame";
    add(path, context, isNew || (from.startup && one.startup && one.kind !== "dynamic"), isNew ? path : from.base);
  }
  const pages = new Set(scan.mentions.filter((path) => /\.x?html?([?#].*)?$/i.test(path)));
  for (const use of scan.uses)
    for (const { written, context } of loadedBy(use)) {
      if (context === "page") pages.add(written);
      else add(resolvePath("", written, has) ?? resolvePath(from.path, written, has), context, true);
    }
  for (const page of pages) add(resolvePath("", page, has) ?? resolvePath(from.path, page, has), "page", true);
  if (usesInjection && from.context !== "content")
    for (const script of scan.mentions)
      if (/\.[cm]?[jt]sx?$/i.test(script) && !isLoaded(scan, script))
        add(resolvePath("", script, has), "content", true);
  return steps;
}

function contextOf({ kind }: Import, from: ScanContext): ScanContext {
  if (kind === "worker") return "worker";
  return kind === "frame" && from !== "sandbox" ? "page" : from;
}

/** True for a script that the file names because it imports it. */
function isLoaded({ imports }: FileScan, script: string): boolean {
  return imports.some(({ specifier }) => specifier === script || specifier === `/${script}`);
}

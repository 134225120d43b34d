import type { Finding, Manifest } from "../manifest/conversion.js";
import type { PackageScan } from "../scan/scan-package.js";
import { splitWorker } from "../scan/worker-scripts.js";
import type { FileText } from "./file-text.js";

/** The scripts of a page that do what a classic worker and its `importScripts` do. */
export interface SplitBackground {
  /** Paths of the package, and of parts. */
  readonly scripts: readonly string[];
  /** Parts of the worker that are no files yet, by path. */
  readonly parts: ReadonlyMap<string, string>;
  /** The calls that no list of scripts can replace. */
  readonly findings: readonly Finding[];
}

/** Splits the background where it is a classic worker that imports scripts; undefined otherwise. */
export function splitBackground(
  { background }: Manifest,
  scan: PackageScan,
  texts: ReadonlyMap<string, FileText>,
): SplitBackground | undefined {
  const { service_worker: worker, type } = (background ?? {}) as { service_worker?: unknown; type?: unknown };
  if (typeof worker !== "string" || type === "module") return undefined;
  const path = worker.replace(/^\//, "");
  const text = texts.get(path)?.text;
  const file = scan.files.get(path);
  if (text === undefined || !file) return undefined;
  const split = splitWorker(path, text, file, {
    has: (each) => texts.has(each),
    text: (each) => texts.get(each)?.text,
    scan: (each) => scan.files.get(each),
  });
  if (!split) return undefined;
  const parts = split.scripts.filter((script) => typeof script !== "string");
  return {
    scripts: split.scripts.map((script) => (typeof script === "string" ? script : script.path)),
    parts: new Map(parts.map((part) => [part.path, part.text])),
    findings: split.computed.map(({ line, specifier }) => ({
      rule: "import-scripts",
      severity: "loss",
      path: `${path}:${line}`,
      message: `The background imports ${specifier ?? "a script with a computed name"} while it runs, and a page cannot.`,
      advice: "Import it by a literal path at the top level of the worker.",
      docs: "https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/importScripts",
    })),
  };
}

import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { reaches } from "./facts.js";
import { type WorkerOptions, workerOptions } from "./worker-facts.js";

export const about = {
  id: "import-scripts",
  summary:
    "importScripts() of a script that the package lists in its background is answered at once; any other says what to list.",
  why: "An event page has no importScripts: its scripts are those of the manifest, in their order.",
  docs: "https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/importScripts",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: [
    "A script that is not in background.scripts cannot be loaded: NetworkError.",
    "A script that is imported again is not evaluated again.",
  ],
  contexts: ["background"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean => reaches(facts, "importScripts");

export const optionsFor = workerOptions;

export function install({ worker }: WorkerOptions): void {
  const scope = globalThis as { importScripts?: unknown };
  if (scope.importScripts || typeof document === "undefined") return;
  const base = new URL(worker, `${location.origin}/`).href;
  scope.importScripts = (...urls: unknown[]) => {
    const loaded = new Set([...document.scripts].map(({ src }) => src));
    const missing = urls.find((url) => !URL.canParse(`${url}`, base) || !loaded.has(new URL(`${url}`, base).href));
    if (missing === undefined) return;
    const cause = `importScripts: the script at '${missing}' cannot be loaded, because this background is a page`;
    const instead =
      "List it in background.scripts before the script that imports it, or import it by a literal path at the top level of the worker.";
    throw new DOMException(`${cause}. ${instead}`, "NetworkError");
  };
}

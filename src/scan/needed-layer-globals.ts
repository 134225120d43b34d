import { isPageGlobal } from "./context-globals.js";
import type { PackageScan } from "./scan-package.js";

/** Globals that the background counts on without asking, by the kind of background that has them. */
export interface NeededGlobals {
  /** Globals of a page: `document`, `localStorage`, `XMLHttpRequest` … A service worker lacks them. */
  readonly page: ReadonlySet<string>;
  /** Globals of a service worker: `clients`, `skipWaiting`, and events as `addEventListener:install`. An event page lacks them. */
  readonly worker: ReadonlySet<string>;
}

/** What the background needs that only one kind of background has. */
export function neededLayerGlobals(scan: PackageScan): NeededGlobals {
  const page = new Set<string>();
  const worker = new Set<string>();
  for (const { found, maybe } of scan.globalsIn("background")) {
    if (found.guard || maybe) continue;
    if (found.name === "addEventListener") worker.add(`addEventListener:${found.member}`);
    else (isPageGlobal(found.name) ? page : worker).add(found.name);
  }
  return { page, worker };
}

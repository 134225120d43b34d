import { define } from "../core/install.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { needsInBackground } from "./facts.js";

export const about = {
  id: "window-alias",
  summary: "`window` is the background's global scope, as it is in a background page.",
  why: "A service worker has no `window`.",
  docs: "https://developer.mozilla.org/docs/Web/API/WorkerGlobalScope/self",
  fidelity: { chrome: "partial" },
  differs: [
    "It is a worker's scope: there is no document, and code that takes `window` for the sign of a page goes wrong.",
    "alert() writes to the console, as Firefox's background pages do; confirm and prompt are not there.",
  ],
  contexts: ["background"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean =>
  needsInBackground(facts, "window") || needsInBackground(facts, "alert");

export function install(): void {
  if (typeof document !== "undefined" || "window" in globalThis) return;
  define(globalThis, "window", globalThis);
  if (!("alert" in globalThis)) {
    define(globalThis, "alert", (...message: unknown[]) => void console.warn(...message.slice(0, 1)));
  }
}

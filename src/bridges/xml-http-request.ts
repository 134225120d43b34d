import { define } from "../core/install.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { needsInBackground } from "./facts.js";
import { XMLHttpRequest } from "./xml-http-request/request.js";

export const about = {
  id: "xml-http-request",
  summary: "Asynchronous XMLHttpRequest in the background, over fetch.",
  why: "A service worker has no XMLHttpRequest.",
  docs: "https://developer.mozilla.org/docs/Web/API/XMLHttpRequest",
  fidelity: { chrome: "partial" },
  differs: [
    "A synchronous request throws: nothing in a worker can wait.",
    "responseXML is always null, and responseType `document` throws: a worker has no parser.",
    "upload fires nothing, and progress comes once, when all has arrived.",
    "overrideMimeType has no effect, and responseText is always decoded as UTF-8.",
    "A request does not keep the background alive longer than fetch does.",
  ],
  contexts: ["background"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean => needsInBackground(facts, "XMLHttpRequest");

export function install(): void {
  if (typeof document === "undefined" && !("XMLHttpRequest" in globalThis)) {
    define(globalThis, "XMLHttpRequest", XMLHttpRequest);
  }
}

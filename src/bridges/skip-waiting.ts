import { define } from "../core/install.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { reaches } from "./facts.js";

export const about = {
  id: "skip-waiting",
  summary: "skipWaiting() resolves: a new version is active as soon as it runs.",
  why: "An event page has no skipWaiting, and never waits.",
  docs: "https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope/skipWaiting",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: [],
  contexts: ["background"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean => reaches(facts, "skipWaiting");

export function install(): void {
  if (!("skipWaiting" in globalThis)) define(globalThis, "skipWaiting", async () => undefined);
}

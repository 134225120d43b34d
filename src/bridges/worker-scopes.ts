import { define } from "../core/install.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { reaches } from "./facts.js";

const NAMES = ["ServiceWorkerGlobalScope", "WorkerGlobalScope"] as const;

export const about = {
  id: "worker-scopes",
  summary: "`self instanceof ServiceWorkerGlobalScope` and `WorkerGlobalScope` tell the background from a page.",
  why: "An event page's global scope is a Window, and these classes do not exist.",
  docs: "https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: ["window and document exist all the same: code that takes them for the sign of a page goes wrong."],
  contexts: ["background"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean => NAMES.some((name) => reaches(facts, name));

export function install(): void {
  for (const name of NAMES) {
    if (name in globalThis) continue;
    const scopeClass = {
      [name]: class {
        constructor() {
          throw new TypeError(`Illegal constructor: ${name} is the class of the background's global scope.`);
        }
        static [Symbol.hasInstance](value: unknown): boolean {
          return value === globalThis;
        }
      },
    }[name];
    define(globalThis, name, scopeClass);
  }
}

import { findRoot } from "../core/root.js";
import { BROWSER_NAMES, targetOf } from "../shims/target.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { listensTo } from "./facts.js";

/** The events of service workers that an event page never gets, and what to do instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  fetch: "Requests of extension pages cannot be answered; load the data where it is needed.",
  push: "There is no web push for extensions; ask the server with alarms.",
  pushsubscriptionchange: "There is no web push for extensions; ask the server with alarms.",
  sync: "Try again on the window's `online` event, or with alarms.",
  periodicsync: "Use alarms.",
};

const TYPES = Object.keys(INSTEAD);

export const about = {
  id: "silent-events",
  summary:
    "Listeners of fetch, push and sync events are accepted, and the console says once that they are never called.",
  why: "An event page is no service worker: these events do not exist.",
  docs: "https://developer.mozilla.org/docs/Web/API/ServiceWorkerGlobalScope#events",
  fidelity: { firefox: "inert", thunderbird: "inert" },
  differs: ["fetch, push, pushsubscriptionchange, sync and periodicsync never fire."],
  contexts: ["background"],
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean => listensTo(facts, ...TYPES);

export function install(): void {
  const api = findRoot();
  const scope = globalThis as { addEventListener: typeof globalThis.addEventListener; onfetch?: unknown };
  if (!api || typeof document === "undefined" || "onfetch" in scope) return;
  const told = new Set<string>();
  const tell = (type: string) => {
    const instead = INSTEAD[type];
    if (!instead || told.has(type)) return;
    told.add(type);
    console.warn(
      `The '${type}' event never fires in ${BROWSER_NAMES[targetOf(api)]}: the background is a page. ${instead}`,
    );
  };
  const native = scope.addEventListener;
  scope.addEventListener = function addEventListener(this: unknown, ...args: unknown[]) {
    tell(String(args[0]));
    return Reflect.apply(native, this ?? globalThis, args);
  } as typeof native;
  for (const type of TYPES) {
    let handler: unknown = null;
    Reflect.defineProperty(scope, `on${type}`, {
      get: () => handler,
      set(value: unknown) {
        handler = typeof value === "function" ? value : null;
        if (handler) tell(type);
      },
      enumerable: true,
      configurable: true,
    });
  }
}

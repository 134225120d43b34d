import type { Api, Namespace } from "./api.js";
import { BlockedError, UnsupportedError } from "./errors.js";
import { createEvent } from "./event.js";
import { lookUp } from "./install.js";
import { findRoot } from "./root.js";

/** What a generated entry knows of a namespace that may be absent. */
export interface Description {
  /** Names of its functions and events, separated by spaces. */
  readonly functions: string;
  readonly events: string;
  /** Why it is absent here, and what to do: called only when somebody uses it. */
  reason(root: Api | undefined): { blockedBy: string } | { browser: string; why: string; instead: string };
}

/**
 * The native namespace where there is one. Otherwise an object whose functions reject with the reason, and whose events
 * take listeners, say once on the console that they will not fire, and never fire.
 */
export function namespaceOf(namespace: string, { functions, events, reason }: Description): Namespace {
  const root = findRoot();
  const native = root && lookUp(root, namespace);
  if (native) return native as Namespace;
  const errorFor = (id: string): Error => {
    const found = reason(root);
    return "blockedBy" in found
      ? new BlockedError(id, found.blockedBy)
      : new UnsupportedError(id, found.browser, found.why, found.instead);
  };
  const absent: Namespace = {};
  for (const name of functions.split(" ").filter(Boolean)) {
    absent[name] = () => Promise.reject(errorFor(`${namespace}.${name}`));
  }
  for (const name of events.split(" ").filter(Boolean)) {
    const id = `${namespace}.${name}`;
    const { event } = createEvent(root, id);
    const { addListener } = event;
    let told = false;
    event.addListener = (listener) => {
      addListener(listener);
      if (!told) console.warn(`${errorFor(id).message} The event never fires.`);
      told = true;
    };
    absent[name] = event;
  }
  return absent;
}

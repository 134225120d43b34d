import type { Namespace } from "./api.js";
import { createEvent, type OwnEvent } from "./event.js";
import { findRoot } from "./root.js";

/** An event that takes listeners, says once on the console that it never fires, and never fires. */
export function neverFiring(id: string, reason: () => Error): OwnEvent<(...args: never[]) => unknown> {
  const { event: created } = createEvent(findRoot(), id);
  const { addListener } = created;
  let told = false;
  created.addListener = (...args) => {
    addListener(...args);
    if (!told) console.warn(`${reason().message} The event never fires.`);
    told = true;
  };
  return created;
}

/**
 * Stands for a namespace that is not here. Its functions reject with the reason; its events take listeners, say once on
 * the console that they never fire, and never fire; constants are undefined, so that feature checks stay true.
 */
export function absentNamespace(namespace: string, reasonFor: (id: string) => Error): Namespace {
  const made = new Map<string, unknown>();

  const member = (name: string): unknown => {
    const id = `${namespace}.${name}`;
    if (/^on[A-Z]/.test(name)) return neverFiring(id, () => reasonFor(id));
    return () => Promise.reject(reasonFor(id));
  };

  return new Proxy<Namespace>(Object.freeze({}), {
    get(_target, name) {
      // A promise asks for `then`; constants begin with a capital.
      if (typeof name === "symbol" || name === "then" || /^[A-Z]/.test(name)) return undefined;
      if (!made.has(name)) made.set(name, member(name));
      return made.get(name);
    },
  });
}

import type { Api, NativeEvent } from "./api.js";
import { isolate } from "./last-error.js";
import { refuse, typeOf } from "./parameters.js";

type AnyListener = (...args: never[]) => unknown;

/** An event that compat owns. */
export interface OwnEvent<Listener extends AnyListener> extends NativeEvent<Listener> {
  hasListeners(): boolean;
}

/**
 * Makes an event whose firing is ours. A listener counts once however often it is added, one that throws does not stop
 * the others, and one that is added during a dispatch waits for the next.
 */
export function createEvent<Listener extends AnyListener>(
  api: Api | undefined,
  id: string,
): { event: OwnEvent<Listener>; dispatch: (...args: Parameters<Listener>) => void } {
  const listeners = new Set<Listener>();
  // Not checkArguments: most events are all that an entry ships.
  const check = (member: string, [listener, ...more]: unknown[]) => {
    const wrong = typeof listener !== "function" && `argument 'listener' must be function, not ${typeOf(listener)}`;
    const fault = wrong || (more.length && `${more.length + 1} arguments are too many`);
    if (fault) refuse(api, `${id}.${member}`, ["listener: function"], fault);
  };
  return {
    event: {
      addListener(...args) {
        check("addListener", args);
        listeners.add(args[0]);
      },
      removeListener(...args) {
        check("removeListener", args);
        listeners.delete(args[0]);
      },
      hasListener(...args) {
        check("hasListener", args);
        return listeners.has(args[0]);
      },
      hasListeners: () => listeners.size > 0,
    },
    dispatch(...args) {
      for (const listener of [...listeners]) isolate(() => listener(...args));
    },
  };
}

/**
 * Makes an event that stands before a native one: each listener reaches the native event as `wrap` makes it, and
 * adding, asking and removing agree on the listener that the caller knows.
 */
export function wrapEvent<Listener extends AnyListener>(
  native: NativeEvent<Listener>,
  wrap: (listener: Listener) => Listener,
): OwnEvent<Listener> {
  const wrapped = new Map<Listener, Listener>();
  return {
    addListener(listener, ...filters) {
      // The native event refuses what is no function, in its own words.
      const known = wrapped.get(listener) ?? (typeof listener === "function" ? wrap(listener) : listener);
      native.addListener(known, ...filters);
      wrapped.set(listener, known);
    },
    removeListener(listener) {
      native.removeListener(wrapped.get(listener) ?? listener);
      wrapped.delete(listener);
    },
    hasListener: (listener) => native.hasListener(wrapped.get(listener) ?? listener),
    hasListeners: () => wrapped.size > 0,
  };
}

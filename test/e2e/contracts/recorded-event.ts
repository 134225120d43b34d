import type { NativeEvent, Shim } from "../../../src/core/api.js";

type Listener = (...told: unknown[]) => unknown;

/** A repaired event before one that writes down with which filters it is asked, and that a case fires itself. */
export function recordedEvent(shim: Shim, api: object) {
  const listeners = new Map<Listener, readonly unknown[]>();
  const native: NativeEvent<Listener> = {
    addListener: (listener, ...filters) => void listeners.set(listener, filters),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
  };
  const event = shim.create(api, native) as NativeEvent<Listener>;
  return {
    event,
    /** What the browser's event gets after a listener. */
    asked(...filters: unknown[]): readonly unknown[] {
      const listener = () => undefined;
      event.addListener(listener, ...filters);
      const [found = []] = listeners.values();
      event.removeListener(listener);
      return found;
    },
    fire: (...told: unknown[]): unknown[] => [...listeners.keys()].map((listener) => listener(...told)),
    get count() {
      return listeners.size;
    },
  };
}

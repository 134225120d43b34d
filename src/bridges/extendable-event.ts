import { define } from "../core/install.js";
import { type BackgroundView, keepAlive } from "../shims/keep-alive.js";

/** What each event that is being handled waits for. */
const waiting = new WeakMap<Event, Promise<unknown>[]>();

/**
 * An event whose handling the background outlives.
 * @see https://w3c.github.io/ServiceWorker/#extendableevent
 */
class ExtendableEvent extends Event {
  waitUntil(work: unknown): void {
    const works = waiting.get(this);
    if (!works) {
      throw new DOMException(
        "waitUntil: the event is already over. Call it while a listener runs.",
        "InvalidStateError",
      );
    }
    works.push(Promise.resolve(work));
  }
}

/** An extendable event with further properties, which are those of its class in a worker. */
export function extendableEvent(type: string, properties: object = {}): Event {
  const event = new ExtendableEvent(type);
  for (const [name, value] of Object.entries(properties)) define(event, name, value);
  return event;
}

/** Lets the global scope's listeners handle an event; resolves when all that they wait for has settled, and says whether all went well. */
export async function handle(event: Event): Promise<boolean> {
  const works: Promise<unknown>[] = [];
  waiting.set(event, works);
  const letGo = keepAlive(globalThis as unknown as BackgroundView);
  globalThis.dispatchEvent(event);
  let done = 0;
  const results: PromiseSettledResult<unknown>[] = [];
  while (done < works.length) {
    const batch = works.slice(done);
    done = works.length;
    results.push(...(await Promise.allSettled(batch)));
  }
  waiting.delete(event);
  letGo();
  const failures = results.filter((result) => result.status === "rejected");
  for (const { reason } of failures) reportError(reason);
  return !failures.length;
}

/** Gives the global scope the class, and `on<type>` for each type. */
export function acceptEvents(...types: readonly string[]): void {
  if (!("ExtendableEvent" in globalThis)) define(globalThis, "ExtendableEvent", ExtendableEvent);
  for (const type of types) acceptHandler(type);
}

/** The property of an event handler: the one function that it holds listens. */
function acceptHandler(type: string): void {
  const name = `on${type}`;
  if (name in globalThis) return;
  let handler: EventListener | null = null;
  Reflect.defineProperty(globalThis, name, {
    get: () => handler,
    set(value: unknown) {
      if (handler) globalThis.removeEventListener(type, handler);
      handler = typeof value === "function" ? (value as EventListener) : null;
      if (handler) globalThis.addEventListener(type, handler);
    },
    enumerable: true,
    configurable: true,
  });
}

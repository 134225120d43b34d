import type { Api, Namespace } from "./api.js";
import { UnsupportedError } from "./errors.js";
import { define, lookUp } from "./install.js";
import { callbackWithError } from "./last-error.js";
import { alignRoots } from "./root.js";

/** A member that is not here, and that the program uses at its start without asking first. */
export interface Refusal {
  readonly kind: "function" | "event" | "class" | "values";
  /** Why it is not here, and what to do instead, as {@link UnsupportedError} says them. */
  readonly why: string;
  readonly instead: string;
  /**
   * The browser has the namespace where a permission allows it. Where that is not there, nothing refuses: a program that
   * asks for the namespace shall go on finding none.
   */
  readonly isNative?: boolean;
  /** The constants of an enum. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Takes listeners with any filters, says once that it never fires, and never fires. */
function silentEvent(reason: () => Error): Namespace {
  const listeners = new Set<unknown>();
  let told = false;
  return {
    addListener(listener: unknown) {
      listeners.add(listener);
      if (!told) console.warn(`${reason().message} The event never fires.`);
      told = true;
    },
    removeListener: (listener: unknown) => void listeners.delete(listener),
    hasListener: (listener: unknown) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
  };
}

/** Makes the member that refuses. */
export function refusal(root: Api, id: string, { kind, values }: Refusal, reason: () => Error): unknown {
  if (kind === "event") return silentEvent(reason);
  if (kind === "values") return Object.freeze({ ...values });
  if (kind === "class") {
    // Made to be handed to a member that refuses.
    return class {
      constructor(settings?: object) {
        Object.assign(this, settings);
      }
    };
  }
  return (...args: unknown[]) => {
    const callback = args.at(-1);
    if (typeof callback !== "function") return Promise.reject(reason());
    queueMicrotask(() => callbackWithError(root, id, reason(), callback as () => void));
    return undefined;
  };
}

/** Puts a value at a dotted path where nothing stands yet, with the namespaces that lead to it if need be. */
function place(root: Api, id: string, isNative: boolean, make: () => unknown): void {
  const names = id.split(".");
  if (isNative && !lookUp(root, names[0] as string)) return;
  const member = names.pop() ?? id;
  let at: object = root;
  for (const name of names) {
    if (!lookUp(at, name)) define(at, name, {});
    at = lookUp(at, name) as object;
  }
  if (lookUp(at, member) === undefined) define(at, member, make());
}

/**
 * Keeps a program alive that uses members of another browser at its start without asking first: functions reject, or
 * call back with `runtime.lastError`; events take listeners and never fire. What is here stays as it is.
 */
export function installRefusals(browser: string, refusals: Readonly<Record<string, Refusal>>): void {
  const [root, ...others] = alignRoots();
  if (!root) return;
  for (const [id, refused] of Object.entries(refusals)) {
    const reason = () => new UnsupportedError(id, browser, refused.why, refused.instead);
    place(root, id, refused.isNative ?? false, () => refusal(root, id, refused, reason));
    const [top = id] = id.split(".");
    for (const other of others) if (root[top] && !lookUp(other, top)) define(other, top, root[top]);
  }
}

import type { Api, Detection, NativeEvent } from "../core/api.js";
import { wrapEvent } from "../core/event.js";
import { lookUp } from "../core/install.js";
import { targetOf } from "./target.js";

export interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

export type Changes = Readonly<Record<string, Change>>;
export type Listener = (changes: Changes, area?: string) => unknown;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  /^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(value));

/**
 * Whether two stored values are the same, whatever the order of their keys. What Chrome cannot store counts as another
 * value each time; Gecko stores circles, too.
 */
function isSame(one: unknown, other: unknown, within = new Map<unknown, unknown>()): boolean {
  if (Object.is(one, other) || (within.has(one) && within.get(one) === other)) return true;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  within.set(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key], within))
  );
}

/** The changes that are some, without the places of values that were not there; undefined if there are none. */
function realChanges(changes: Changes): Changes | undefined {
  const real = Object.entries(changes).filter(([, { oldValue, newValue }]) => !isSame(oldValue, newValue));
  if (!real.length) return undefined;
  return Object.fromEntries(
    real.map(([key, change]) => [
      key,
      Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
    ]),
  );
}

/** A repair of an event of `storage` that Gecko fires for values that stay the same, too. */
export const storedChangesRepair = <const Id extends string>(id: Id) =>
  ({
    id,
    // Content scripts have these events, too.
    detect: (api: Api): Detection =>
      targetOf(api) !== "chrome" && lookUp(api, id.replace(/-.*/, "")) ? "missing" : "native",
    create: (_api: Api, native: NativeEvent<Listener>) =>
      wrapEvent(native, (listener) => (changes, ...area) => {
        const real = realChanges(changes);
        return real && listener(real, ...area);
      }),
  }) as const;

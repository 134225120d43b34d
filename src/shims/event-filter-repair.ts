import type { Api, Detection, NativeEvent, Shim, Target } from "../core/api.js";
import { wrapEvent } from "../core/event.js";
import { isolate } from "../core/last-error.js";
import { neededOn } from "./options-repair.js";
import { targetOf } from "./target.js";

type Told = readonly unknown[];
type Heard = Told | undefined;

/** How a browser is asked for what a filter says. */
export interface Adapted {
  /** What its own event gets after the listener. */
  readonly filters: readonly unknown[];
  /** What the listener is told of what the browser tells: undefined for what the filter does not let through. */
  readonly hear?: (...told: never[]) => Heard | Promise<Heard>;
}

/** The rule of a browser for the arguments that follow a listener. */
export type FilterRule = (filters: readonly unknown[], api: Api) => Adapted;

type Listener = (...told: unknown[]) => unknown;

/**
 * A repair of an event whose listeners come with a filter that this browser refuses, or understands otherwise. Its own
 * event is asked at once, so that it wakes the background again.
 */
export function eventFilterRepair<const Id extends string>(
  id: Id,
  rules: Readonly<Partial<Record<Target, FilterRule>>>,
) {
  return {
    id,
    detect: (api: Api): Detection => neededOn(api, id, Object.keys(rules) as Target[]),
    create(api: Api, native: NativeEvent<Listener>) {
      const rule = rules[targetOf(api)];
      let hear: Adapted["hear"];
      const event = wrapEvent(native, (listener) => {
        const choose = hear;
        return choose ? through(listener, choose as (...told: unknown[]) => Heard | Promise<Heard>) : listener;
      });
      return {
        ...event,
        addListener(listener: Listener, ...filters: unknown[]) {
          const adapted = filters.length && rule ? rule(filters, api) : { filters };
          hear = adapted.hear;
          event.addListener(listener, ...adapted.filters);
        },
      };
    },
  } as const satisfies Shim;
}

/** A listener behind a choice. What a blocking event waits for it gets, in both of its ways, from what hears nothing. */
function through(listener: Listener, choose: (...told: unknown[]) => Heard | Promise<Heard>): Listener {
  return (...told) => {
    const heard = choose(...told);
    if (heard instanceof Promise) {
      return void heard.then((later) => later && isolate(() => void listener(...later)));
    }
    if (heard) return listener(...heard);
    const answer = told[1];
    if (typeof answer === "function") answer({});
    return undefined;
  };
}

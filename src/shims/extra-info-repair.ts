import type { Api, Detection, NativeEvent, Shim } from "../core/api.js";
import { wrapEvent } from "../core/event.js";
import { neededOn } from "./options-repair.js";

/**
 * A repair of an event of `webRequest`: Gecko shows every header, and refuses the word that asks Chrome for them.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/webRequest#life_cycle_footnote
 */
export function extraInfoRepair<const Path extends string>(path: Path) {
  return {
    id: `${path}-extraInfoSpec`,
    detect: (api: Api): Detection => neededOn(api, path, ["firefox", "thunderbird"]),
    create(_api: Api, native: NativeEvent) {
      const event = wrapEvent(native, (listener) => listener);
      return {
        ...event,
        addListener(listener: (...args: never[]) => unknown, ...[filter, spec, ...rest]: unknown[]) {
          const known = Array.isArray(spec) ? spec.filter((word) => word !== "extraHeaders") : spec;
          // An event that has nothing else to ask for takes no list at all.
          const asks = spec !== undefined && (known as unknown[] | null)?.length !== 0;
          event.addListener(listener, ...(filter === undefined ? [] : [filter]), ...(asks ? [known] : []), ...rest);
        },
      };
    },
  } as const satisfies Shim;
}

import type { Api, Detection, NativeEvent, Shim } from "../core/api.js";
import { isExtensionOrigin } from "../core/environment.js";
import { wrapEvent } from "../core/event.js";
import { lookUp } from "../core/install.js";

/**
 * A repair of an event whose engine forgot `hasListeners()`; nothing else changes. It counts the listeners of this
 * context that were added through it.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/events#type-Event
 */
export function hasListenersRepair<const Path extends string>(path: Path) {
  return {
    id: `${path}-hasListeners`,
    detect(api: Api): Detection {
      if (!isExtensionOrigin()) return "blocked: the content script";
      const native = lookUp(api, path) as NativeEvent | undefined;
      return !native || native.hasListeners ? "native" : "missing";
    },
    create: (_api: Api, native: NativeEvent) => wrapEvent(native, (listener) => listener),
  } as const satisfies Shim;
}

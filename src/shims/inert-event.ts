import type { Api, Detection, Shim } from "../core/api.js";
import { isExtensionOrigin } from "../core/environment.js";
import { createEvent } from "../core/event.js";
import { lookUp } from "../core/install.js";

/** A shim for an event that has nothing to tell in this browser: it takes listeners and never fires. */
export function inertEvent(id: string) {
  return {
    id,
    detect(api: Api): Detection {
      if (!isExtensionOrigin()) return "blocked: the content script";
      return lookUp(api, id) ? "native" : "missing";
    },
    create: (api: Api) => createEvent<() => void>(api, id).event,
  } satisfies Shim;
}

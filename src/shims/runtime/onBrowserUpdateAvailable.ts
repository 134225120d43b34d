import type { About } from "../../core/api.js";
import { inertEvent } from "../inert-event.js";

export const about = {
  id: "runtime.onBrowserUpdateAvailable",
  summary:
    "Deprecated. Fires when the browser has an update that needs a restart; no engine but Chrome tells, so it never fires.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onBrowserUpdateAvailable",
  fidelity: { firefox: "inert", thunderbird: "inert" },
  differs: {
    firefox: ["A pending update of the browser is not exposed to extensions."],
    thunderbird: ["A pending update of the browser is not exposed to extensions."],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = inertEvent("runtime.onBrowserUpdateAvailable");

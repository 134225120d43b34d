import type { About } from "../../core/api.js";
import { inertEvent } from "../inert-event.js";

export const about = {
  id: "runtime.onPerformanceWarning",
  summary:
    "Fires in Firefox and Thunderbird when the extension slows the browser down; Chrome has no such warning, so it never fires there.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onPerformanceWarning",
  fidelity: { chrome: "inert" },
  differs: { chrome: ["Chrome issues no performance warnings to extensions."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = inertEvent("runtime.onPerformanceWarning");

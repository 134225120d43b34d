import type { About } from "../../core/api.js";
import { inertEvent } from "../inert-event.js";

export const about = {
  id: "runtime.onRestartRequired",
  summary: "Fires on ChromeOS kiosk devices when the device must restart; nowhere else, so it never fires here.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onRestartRequired",
  fidelity: { firefox: "inert", thunderbird: "inert" },
  differs: {
    firefox: ["It fires in ChromeOS kiosk apps only, and this is none."],
    thunderbird: ["It fires in ChromeOS kiosk apps only, and this is none."],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = inertEvent("runtime.onRestartRequired");

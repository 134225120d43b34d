import type { About } from "../../core/api.js";
import { inertEvent } from "../inert-event.js";

export const about = {
  id: "runtime.onConnectNative",
  summary: "Fires on ChromeOS when a native application opens a connection; nowhere else, so it never fires here.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onConnectNative",
  fidelity: { firefox: "inert", thunderbird: "inert" },
  differs: {
    firefox: ["It is supported on ChromeOS only, and this is not ChromeOS."],
    thunderbird: ["It is supported on ChromeOS only, and this is not ChromeOS."],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = inertEvent("runtime.onConnectNative");

import type { About, Api, Detection, Shim } from "../../core/api.js";
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
  needs: { permissions: ["nativeMessaging"] },
  contexts: ["background", "page"],
} as const satisfies About;

const event = inertEvent("runtime.onConnectNative");

export const shim = {
  ...event,
  detect(api: Api): Detection {
    const found = event.detect(api);
    // Its sibling is there exactly with the permission, on every engine.
    return found === "missing" && !("connectNative" in api.runtime)
      ? "blocked: the missing permission 'nativeMessaging'"
      : found;
  },
} as const satisfies Shim;

import type { About, Api, Detection, Shim } from "../../core/api.js";
import { isExtensionOrigin } from "../../core/environment.js";
import { connectRepair } from "../port.js";

export const about = {
  id: "runtime.connectNative-disconnectReason",
  summary:
    "The reason why a connection to a native application ended is in runtime.lastError during onDisconnect, as in Chrome, and in port.error, as in Firefox. An application that exited is a reason for lastError only.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-Port",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  needs: { permissions: ["nativeMessaging"] },
  contexts: ["background", "page"],
} as const satisfies About;

const repair = connectRepair("runtime.connectNative", "Native host has exited.");

export const shim = {
  ...repair,
  // Gecko shows the function to content scripts, and refuses its use.
  detect: (api: Api): Detection => (isExtensionOrigin() ? repair.detect(api) : "blocked: the content script"),
} as const satisfies Shim;

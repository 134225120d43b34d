import type { About } from "../../core/api.js";
import { connectRepair } from "../port.js";

export const about = {
  id: "runtime.connect-disconnectReason",
  summary:
    "The reason why a port ended is in runtime.lastError during onDisconnect, as in Chrome, and in port.error, as in Firefox.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-Port",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = connectRepair("runtime.connect");

import type { About } from "../../core/api.js";
import { SENDER_DIFFERS } from "../message-sender.js";
import { connectedSenderRepair } from "../port.js";

export const about = {
  id: "runtime.onConnectExternal-sender",
  summary:
    "Fires when another extension opens a port; the port's sender has the fields of the reference, and none of the browser's own.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-MessageSender",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: SENDER_DIFFERS, thunderbird: SENDER_DIFFERS },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = connectedSenderRepair("runtime.onConnectExternal");

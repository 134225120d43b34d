import type { About, Shim } from "../../core/api.js";
import { SENDER_DIFFERS, senderRepair } from "../message-sender.js";

export const about = {
  id: "runtime.onMessageExternal-sender",
  summary:
    "Fires when a message from another extension arrives; the sender has the fields of the reference, and none of the browser's own.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-MessageSender",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: SENDER_DIFFERS, thunderbird: SENDER_DIFFERS },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = senderRepair("runtime.onMessageExternal-sender") satisfies Shim;

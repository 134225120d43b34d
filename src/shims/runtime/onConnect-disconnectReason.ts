import type { About } from "../../core/api.js";
import { connectedRepair } from "../port.js";

export const about = {
  id: "runtime.onConnect-disconnectReason",
  summary: "Ports that arrive tell in port.error, too, why they ended.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-Port",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = connectedRepair("runtime.onConnect");

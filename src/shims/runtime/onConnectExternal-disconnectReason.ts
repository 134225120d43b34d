import type { About } from "../../core/api.js";
import { connectedRepair } from "../port.js";

export const about = {
  id: "runtime.onConnectExternal-disconnectReason",
  summary: "Ports that arrive from other extensions and web pages tell in port.error, too, why they ended.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-Port",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = connectedRepair("runtime.onConnectExternal");

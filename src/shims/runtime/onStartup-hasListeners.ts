import type { About } from "../../core/api.js";
import { hasListenersRepair } from "../has-listeners.js";

export const about = {
  id: "runtime.onStartup-hasListeners",
  summary: "Gives the event the method hasListeners(), which Gecko's events lack.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/events#type-Event",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = hasListenersRepair("runtime.onStartup");

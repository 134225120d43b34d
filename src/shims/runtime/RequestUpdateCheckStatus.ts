import type { About } from "../../core/api.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.RequestUpdateCheckStatus",
  summary: "What requestUpdateCheck can answer.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-RequestUpdateCheckStatus",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = enumeration("runtime.RequestUpdateCheckStatus", {
  NO_UPDATE: "no_update",
  THROTTLED: "throttled",
  UPDATE_AVAILABLE: "update_available",
});

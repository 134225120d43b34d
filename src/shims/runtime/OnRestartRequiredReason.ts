import type { About } from "../../core/api.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.OnRestartRequiredReason",
  summary: "Why onRestartRequired fires.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-OnRestartRequiredReason",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = enumeration("runtime.OnRestartRequiredReason", {
  APP_UPDATE: "app_update",
  OS_UPDATE: "os_update",
  PERIODIC: "periodic",
});

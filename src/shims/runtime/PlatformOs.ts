import type { About } from "../../core/api.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.PlatformOs",
  summary: "The operating systems of getPlatformInfo.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-PlatformOs",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = enumeration("runtime.PlatformOs", {
  ANDROID: "android",
  CROS: "cros",
  FUCHSIA: "fuchsia",
  LINUX: "linux",
  MAC: "mac",
  OPENBSD: "openbsd",
  WIN: "win",
});

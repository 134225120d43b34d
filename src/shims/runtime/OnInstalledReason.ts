import type { About } from "../../core/api.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.OnInstalledReason",
  summary:
    "Why onInstalled fires. `BROWSER_UPDATE` and `CHROME_UPDATE` are one value, so that either name can be compared on every browser.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-OnInstalledReason",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = enumeration("runtime.OnInstalledReason", {
  BROWSER_UPDATE: "chrome_update",
  CHROME_UPDATE: "chrome_update",
  INSTALL: "install",
  SHARED_MODULE_UPDATE: "shared_module_update",
  UPDATE: "update",
});

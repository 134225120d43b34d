import type { About, Api, Detection, Shim } from "../../core/api.js";
import { browserUpdate } from "../browser-update.js";
import { enumeration } from "../enumeration.js";

export const about = {
  id: "runtime.OnInstalledReason",
  summary:
    "Why onInstalled fires. `BROWSER_UPDATE` and `CHROME_UPDATE` are one value, the one that onInstalled tells, so that either name can be compared on every browser.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-OnInstalledReason",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

const constants = enumeration("runtime.OnInstalledReason", {
  BROWSER_UPDATE: "chrome_update",
  CHROME_UPDATE: "chrome_update",
  INSTALL: "install",
  SHARED_MODULE_UPDATE: "shared_module_update",
  UPDATE: "update",
});

export const shim = {
  ...constants,
  detect: (api: Api): Detection => constants.detect(api),
  create: () =>
    Object.freeze({
      get BROWSER_UPDATE() {
        return browserUpdate();
      },
      get CHROME_UPDATE() {
        return browserUpdate();
      },
      INSTALL: "install",
      SHARED_MODULE_UPDATE: "shared_module_update",
      UPDATE: "update",
    } as const),
} satisfies Shim;

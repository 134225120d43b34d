import type { About, Api, Detection, Shim } from "../../core/api.js";
import { isExtensionOrigin } from "../../core/environment.js";
import { browserUpdate } from "../browser-update.js";

export const about = {
  id: "runtime.OnInstalledReason",
  summary:
    "Why onInstalled fires. `BROWSER_UPDATE` and `CHROME_UPDATE` are one value, the one that onInstalled tells, so that either name can be compared on every browser.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#type-OnInstalledReason",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = {
  id: "runtime.OnInstalledReason",
  // No browser has both names for an update of the browser.
  detect: (_api: Api): Detection => (isExtensionOrigin() ? "missing" : "blocked: the content script"),
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
} as const satisfies Shim;

import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";
import { HOST_DIFFERENCES, ORIGIN_DIFFERENCES, REMOVAL_OPTIONS } from "../removal-options.js";

export const about = {
  id: "browsingData.removeLocalStorage-options",
  summary:
    "Removes local storage by origin in Gecko, which knows hosts only, and by host in Chrome, which knows origins only.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/browsingData#method-removeLocalStorage",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: {
    chrome: HOST_DIFFERENCES,
    firefox: ORIGIN_DIFFERENCES,
    thunderbird: ORIGIN_DIFFERENCES,
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("browsingData.removeLocalStorage-options", REMOVAL_OPTIONS) satisfies Shim;

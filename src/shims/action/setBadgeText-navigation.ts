import type { About, Shim } from "../../core/api.js";
import { TAB_VALUES_DIFFER, tabValuesRepair } from "../tab-values.js";

export const about = {
  id: "action.setBadgeText-navigation",
  summary:
    "The text of a tab's badge ends when the tab loads another page, as in the other browsers; Thunderbird keeps it.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setBadgeText",
  fidelity: { thunderbird: "partial" },
  differs: { thunderbird: TAB_VALUES_DIFFER },
  contexts: ["background", "page"],
  alsoIn: ["background"],
} as const satisfies About;

export const shim = tabValuesRepair("action.setBadgeText-navigation", { text: null }) satisfies Shim;

import type { About } from "../../core/api.js";
import { eventFilterRepair } from "../event-filter-repair.js";
import { TAB_UPDATE_FILTERS } from "../tab-update-filter.js";

const DIFFERS = ["Every change of a tab wakes the background, also one that the filter does not let through."] as const;

export const about = {
  id: "tabs.onUpdated-filter",
  summary:
    "Takes Firefox's filter of addresses, properties, tab, window and container: Chrome refuses every filter, Thunderbird some, and hears nothing with addresses. In Firefox, patterns with ports and capitals in hosts match.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/onUpdated#filter",
  fidelity: { chrome: "partial", firefox: "full", thunderbird: "partial" },
  differs: { chrome: DIFFERS, thunderbird: DIFFERS },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = eventFilterRepair("tabs.onUpdated-filter", TAB_UPDATE_FILTERS);

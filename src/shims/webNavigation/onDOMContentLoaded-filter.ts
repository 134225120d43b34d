import type { About } from "../../core/api.js";
import { eventFilterRepair } from "../event-filter-repair.js";
import { URL_FILTERS, URL_FILTERS_DIFFER } from "../url-filter.js";

export const about = {
  id: "webNavigation.onDOMContentLoaded-filter",
  summary:
    "Takes a filter that asks for nothing, however it is written: undefined and null in Chrome, an empty object and an empty list in Gecko.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webNavigation#event-onDOMContentLoaded",
  fidelity: { chrome: "full", firefox: "partial", thunderbird: "partial" },
  differs: URL_FILTERS_DIFFER,
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = eventFilterRepair("webNavigation.onDOMContentLoaded-filter", URL_FILTERS);

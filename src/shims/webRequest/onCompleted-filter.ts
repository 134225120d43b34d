import type { About } from "../../core/api.js";
import { eventFilterRepair } from "../event-filter-repair.js";
import { REQUEST_FILTERS, REQUEST_FILTERS_DIFFER } from "../request-filter.js";

export const about = {
  id: "webRequest.onCompleted-filter",
  summary:
    "Takes filters of the other browsers: types that only they tell apart, empty lists, and in Gecko patterns with ports and capitals, in Chrome incognito.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-RequestFilter",
  fidelity: { chrome: "partial", firefox: "full", thunderbird: "full" },
  differs: REQUEST_FILTERS_DIFFER,
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = eventFilterRepair("webRequest.onCompleted-filter", REQUEST_FILTERS);

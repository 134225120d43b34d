import type { About } from "../../core/api.js";
import { eventFilterRepair } from "../event-filter-repair.js";
import { FOCUSED_WINDOWS, WINDOW_FILTERS_DIFFER } from "../window-filter.js";

export const about = {
  id: "windows.onFocusChanged-filter",
  summary: "Takes a filter of windowTypes, which Gecko refuses, and one that is not there, which Chrome refuses.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/windows#event-onFocusChanged",
  fidelity: { chrome: "full", firefox: "partial", thunderbird: "partial" },
  differs: WINDOW_FILTERS_DIFFER,
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = eventFilterRepair("windows.onFocusChanged-filter", FOCUSED_WINDOWS);

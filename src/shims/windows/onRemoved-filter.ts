import type { About } from "../../core/api.js";
import { eventFilterRepair } from "../event-filter-repair.js";
import { REMOVED_WINDOWS, WINDOW_FILTERS_DIFFER } from "../window-filter.js";

export const about = {
  id: "windows.onRemoved-filter",
  summary: "Takes a filter of windowTypes, which Gecko refuses, and one that is not there, which Chrome refuses.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/windows#event-onRemoved",
  fidelity: { chrome: "full", firefox: "partial", thunderbird: "partial" },
  differs: WINDOW_FILTERS_DIFFER,
  contexts: ["background", "page"],
  survives: "The types of the open windows: compat's own IndexedDB.",
} as const satisfies About;

export const shim = eventFilterRepair("windows.onRemoved-filter", REMOVED_WINDOWS);

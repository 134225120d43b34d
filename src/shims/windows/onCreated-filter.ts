import type { About } from "../../core/api.js";
import { eventFilterRepair } from "../event-filter-repair.js";
import { CREATED_WINDOWS } from "../window-filter.js";

export const about = {
  id: "windows.onCreated-filter",
  summary: "Takes a filter of windowTypes, which Gecko refuses, and one that is not there, which Chrome refuses.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/windows#event-onCreated",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = eventFilterRepair("windows.onCreated-filter", CREATED_WINDOWS);

import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";
import { WINDOW_TYPES } from "../window-types.js";

export const about = {
  id: "windows.getLastFocused-options",
  summary: "Takes the types of windows that only other browsers have; no window here is of one.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/windows#type-WindowType",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("windows.getLastFocused-options", WINDOW_TYPES) satisfies Shim;

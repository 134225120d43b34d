import type { About, Shim } from "../../core/api.js";
import { SET_FOR_WINDOWS, windowRepair } from "../window-option.js";

export const about = {
  id: "action.setIcon-window",
  summary: "Sets its icon also where a window is named, as Firefox can; the other browsers refuse that.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setIcon",
  fidelity: { chrome: "partial", thunderbird: "partial" },
  differs: { chrome: SET_FOR_WINDOWS, thunderbird: SET_FOR_WINDOWS },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = windowRepair("action.setIcon-window") satisfies Shim;

import type { About, Shim } from "../../core/api.js";
import { GOT_FOR_WINDOWS, windowRepair } from "../window-option.js";

export const about = {
  id: "action.getBadgeBackgroundColor-window",
  summary: "Tells the color of its badge also where a window is named, as Firefox can; the other browsers refuse that.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/getBadgeBackgroundColor",
  fidelity: { chrome: "partial", thunderbird: "partial" },
  differs: { chrome: GOT_FOR_WINDOWS, thunderbird: GOT_FOR_WINDOWS },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = windowRepair("action.getBadgeBackgroundColor-window") satisfies Shim;

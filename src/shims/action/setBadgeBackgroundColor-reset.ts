import type { About, Shim } from "../../core/api.js";
import { resetRepair } from "../action-reset.js";

export const about = {
  id: "action.setBadgeBackgroundColor-reset",
  summary:
    "Takes null for the color, which brings back the browser's own, and transparent, as in Gecko; Chrome refuses both.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setBadgeBackgroundColor",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "With tabId, null gives the tab what holds for all tabs now, which it keeps when that changes later.",
      "transparent gives the badge Chrome's own color: there, no badge is transparent.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

/** What Chrome has at first, and draws its own color for. */
const NONE = [0, 0, 0, 0];

export const shim = resetRepair(
  "action.setBadgeBackgroundColor-reset",
  "color",
  "getBadgeBackgroundColor",
  () => NONE,
  [{ color: { values: { transparent: NONE } } }],
) satisfies Shim;

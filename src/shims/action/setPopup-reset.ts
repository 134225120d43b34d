import type { About, Shim } from "../../core/api.js";
import { buttonOf, RESET_DIFFERENCES, resetRepair } from "../action-reset.js";

export const about = {
  id: "action.setPopup-reset",
  summary: "Takes null for the popup, which brings back the manifest's, as in Gecko; Chrome refuses it.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setPopup",
  fidelity: { chrome: "partial" },
  differs: { chrome: RESET_DIFFERENCES },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = resetRepair(
  "action.setPopup-reset",
  "popup",
  "getPopup",
  (api) => buttonOf(api).default_popup ?? "",
) satisfies Shim;

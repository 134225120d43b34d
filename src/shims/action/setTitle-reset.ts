import type { About, Shim } from "../../core/api.js";
import { buttonOf, RESET_DIFFERENCES, resetRepair } from "../action-reset.js";

export const about = {
  id: "action.setTitle-reset",
  summary: "Takes null for the title, which brings back the manifest's, as in Gecko; Chrome refuses it.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/action/setTitle",
  fidelity: { chrome: "partial" },
  differs: { chrome: RESET_DIFFERENCES },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = resetRepair(
  "action.setTitle-reset",
  "title",
  "getTitle",
  (api) => buttonOf(api).default_title ?? api.runtime.getManifest().name,
) satisfies Shim;

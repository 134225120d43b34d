import type { About, Api, Detection, Shim } from "../../core/api.js";
import { updateOnChrome } from "../chrome-menus.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "menus.update",
  summary: "Changes an item.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus",
  fidelity: { chrome: "partial" },
  differs: { chrome: ["icons and viewTypes have no effect.", "An empty title is refused."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "menus.update",
  detect: (api: Api): Detection => detectMenus(api, "menus.update"),
  create: (api: MenusApi) => updateOnChrome(api, () => api.contextMenus),
} as const satisfies Shim;

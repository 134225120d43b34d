import type { About, Api, Detection, Shim } from "../../core/api.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "menus.ACTION_MENU_TOP_LEVEL_LIMIT",
  summary: "How many items of an extension the menu of its toolbar button shows at its top.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "menus.ACTION_MENU_TOP_LEVEL_LIMIT",
  detect: (api: Api): Detection => detectMenus(api, "menus.ACTION_MENU_TOP_LEVEL_LIMIT"),
  create: ({ contextMenus }: MenusApi) => contextMenus.ACTION_MENU_TOP_LEVEL_LIMIT,
} as const satisfies Shim;

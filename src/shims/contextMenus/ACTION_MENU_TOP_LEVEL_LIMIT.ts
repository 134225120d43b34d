import type { About, Api, Detection, Shim } from "../../core/api.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "contextMenus.ACTION_MENU_TOP_LEVEL_LIMIT",
  summary: "How many items of an extension the menu of its toolbar button shows at its top.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.ACTION_MENU_TOP_LEVEL_LIMIT",
  detect: (api: Api): Detection => detectMenus(api, "contextMenus.ACTION_MENU_TOP_LEVEL_LIMIT"),
  create: ({ menus }: MenusApi) => menus.ACTION_MENU_TOP_LEVEL_LIMIT,
} as const satisfies Shim;

import type { About, Api, Detection, Shim } from "../../core/api.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "contextMenus.ItemType",
  summary: "The kinds of items.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.ItemType",
  detect: (api: Api): Detection => detectMenus(api, "contextMenus.ItemType"),
  create: ({ menus }: MenusApi) => menus.ItemType,
} as const satisfies Shim;

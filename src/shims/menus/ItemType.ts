import type { About, Api, Detection, Shim } from "../../core/api.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "menus.ItemType",
  summary: "The kinds of items.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "menus.ItemType",
  detect: (api: Api): Detection => detectMenus(api, "menus.ItemType"),
  create: ({ contextMenus }: MenusApi) => contextMenus.ItemType,
} as const satisfies Shim;

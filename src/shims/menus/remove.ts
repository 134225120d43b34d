import type { About, Api, Detection, Shim } from "../../core/api.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "menus.remove",
  summary: "Removes an item and the items below it.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "menus.remove",
  detect: (api: Api): Detection => detectMenus(api, "menus.remove"),
  create: ({ contextMenus }: MenusApi) => contextMenus.remove,
} as const satisfies Shim;

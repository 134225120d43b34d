import type { About, Api, Detection, Shim } from "../../core/api.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "menus.removeAll",
  summary: "Removes all items of the extension.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "menus.removeAll",
  detect: (api: Api): Detection => detectMenus(api, "menus.removeAll"),
  create: ({ contextMenus }: MenusApi) => contextMenus.removeAll,
} as const satisfies Shim;

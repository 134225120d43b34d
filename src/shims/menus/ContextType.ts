import type { About, Api, Detection, Shim } from "../../core/api.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "menus.ContextType",
  summary: "Where items show.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus",
  fidelity: { chrome: "partial" },
  differs: { chrome: ["It names the contexts that Chrome has."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "menus.ContextType",
  detect: (api: Api): Detection => detectMenus(api, "menus.ContextType"),
  create: ({ contextMenus }: MenusApi) => contextMenus.ContextType,
} as const satisfies Shim;

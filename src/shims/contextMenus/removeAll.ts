import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "contextMenus.removeAll",
  summary: "Removes all items of the extension.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.removeAll",
  detect: (api: Api): Detection => detectMenus(api, "contextMenus.removeAll"),
  create: (api: MenusApi) =>
    asynchronous(api, "contextMenus.removeAll", [], (): Promise<void> => api.menus.removeAll()),
} as const satisfies Shim;

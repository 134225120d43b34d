import type { About, Api, Detection, Shim } from "../../core/api.js";
import { createOnChrome } from "../chrome-menus.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "menus.create",
  summary: "Adds an item to menus, and returns its id at once.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "icons, command and viewTypes have no effect.",
      "The contexts bookmark, password and tools_menu do not exist, nor does tab before Chrome 150.",
      "An item without a title is refused.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "menus.create",
  detect: (api: Api): Detection => detectMenus(api, "menus.create"),
  create: (api: MenusApi) => createOnChrome(api, () => api.contextMenus),
} as const satisfies Shim;

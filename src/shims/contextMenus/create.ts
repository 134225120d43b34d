import type { About, Api, Detection, Shim } from "../../core/api.js";
import { createOnGecko } from "../gecko-menus.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "contextMenus.create",
  summary: "Adds an item to menus, and returns its id at once.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { thunderbird: "partial" },
  differs: {
    thunderbird: [
      "Items of pages show in content tabs and messages only.",
      "browser_action and page_action mean the toolbar button, which is action.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.create",
  detect: (api: Api): Detection => detectMenus(api, "contextMenus.create"),
  create: (api: MenusApi) => createOnGecko(api, () => api.menus),
} as const satisfies Shim;

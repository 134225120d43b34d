import type { About, Api, Detection, Shim } from "../../core/api.js";
import { removeOnGecko } from "../gecko-menus.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "contextMenus.remove",
  summary: "Removes an item and the items below it.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.remove",
  detect: (api: Api): Detection => detectMenus(api, "contextMenus.remove"),
  create: (api: MenusApi) => removeOnGecko(api, () => api.menus),
} as const satisfies Shim;

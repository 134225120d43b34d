import type { About, Api, Detection, Shim } from "../../core/api.js";
import { updateOnGecko } from "../gecko-menus.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "contextMenus.update",
  summary: "Changes an item.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { thunderbird: "partial" },
  differs: { thunderbird: ["checked is taken in silence for items that are neither checkbox nor radio."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.update",
  detect: (api: Api): Detection => detectMenus(api, "contextMenus.update"),
  create: (api: MenusApi) => updateOnGecko(api, () => api.menus),
} as const satisfies Shim;

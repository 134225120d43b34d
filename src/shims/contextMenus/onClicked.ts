import type { About, Api, Detection, Shim } from "../../core/api.js";
import { wrapEvent } from "../../core/event.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "contextMenus.onClicked",
  summary: "Tells of clicks on items; wakes the background.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus",
  fidelity: { thunderbird: "partial" },
  differs: { thunderbird: ["The tab may be one of Thunderbird's own, such as a mail tab."] },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "contextMenus.onClicked",
  detect: (api: Api): Detection => detectMenus(api, "contextMenus.onClicked"),
  create: ({ menus }: MenusApi) => wrapEvent(menus.onClicked, (listener) => listener),
} as const satisfies Shim;

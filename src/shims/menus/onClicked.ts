import type { About, Api, Detection, Shim } from "../../core/api.js";
import { wrapEvent } from "../../core/event.js";
import { detectMenus, type MenusApi } from "../menus-api.js";
export const about = {
  id: "menus.onClicked",
  summary: "Tells of clicks on items; wakes the background.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "modifiers is empty and button is 0, whatever was pressed.",
      "linkText, bookmarkId, viewType and targetElementId are not told.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "menus.onClicked",
  detect: (api: Api): Detection => detectMenus(api, "menus.onClicked"),
  create: ({ contextMenus }: MenusApi) =>
    wrapEvent(
      contextMenus.onClicked,
      (listener) =>
        (info: object, ...rest: unknown[]) =>
          Reflect.apply(listener, undefined, [{ modifiers: [], button: 0, ...info }, ...rest]),
    ),
} as const satisfies Shim;

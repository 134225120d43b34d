import type { About, Api, Detection, Shim } from "../../core/api.js";
import { enumeration } from "../enumeration.js";
import { detectMenus } from "../menus-api.js";

export const about = {
  id: "contextMenus.ContextType",
  summary: "Where items show: Chrome's names beside the browser's own.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/contextMenus#type-ContextType",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const constants = enumeration("contextMenus.ContextType", {
  ACTION: "action",
  ALL: "all",
  AUDIO: "audio",
  BROWSER_ACTION: "browser_action",
  EDITABLE: "editable",
  FRAME: "frame",
  IMAGE: "image",
  LAUNCHER: "launcher",
  LINK: "link",
  PAGE: "page",
  PAGE_ACTION: "page_action",
  SELECTION: "selection",
  TAB: "tab",
  VIDEO: "video",
});

export const shim = {
  ...constants,
  detect(api: Api): Detection {
    const found = detectMenus(api, "contextMenus.ContextType");
    return found === "native" ? constants.detect(api) : found;
  },
} as const satisfies Shim;

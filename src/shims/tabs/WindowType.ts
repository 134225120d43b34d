import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "tabs.WindowType",
  summary: "The types of windows that hold tabs, of all browsers.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#type-WindowType",
  fidelity: { chrome: "full", firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("tabs.WindowType", {
  APP: "app",
  CUSTOM_TAB: "custom-tab",
  DEVTOOLS: "devtools",
  MESSAGECOMPOSE: "messageCompose",
  MESSAGEDISPLAY: "messageDisplay",
  NORMAL: "normal",
  PANEL: "panel",
  POPUP: "popup",
});

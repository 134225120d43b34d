import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "windows.WindowState",
  summary: "The states of windows.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/windows#type-WindowState",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("windows.WindowState", {
  FULLSCREEN: "fullscreen",
  LOCKED_FULLSCREEN: "locked-fullscreen",
  MAXIMIZED: "maximized",
  MINIMIZED: "minimized",
  NORMAL: "normal",
});

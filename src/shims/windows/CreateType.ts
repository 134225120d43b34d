import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "windows.CreateType",
  summary: "The types that create takes.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/windows/CreateType",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("windows.CreateType", {
  DETACHED_PANEL: "detached_panel",
  NORMAL: "normal",
  PANEL: "panel",
  POPUP: "popup",
});

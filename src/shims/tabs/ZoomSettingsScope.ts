import type { About, Api, Detection, Shim } from "../../core/api.js";
import { lookUp } from "../../core/install.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "tabs.ZoomSettingsScope",
  summary: "How far a change of zoom reaches: the names of both spellings.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/tabs#type-ZoomSettingsScope",
  fidelity: { chrome: "full", firefox: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const scope = namespaceEnumeration("tabs.ZoomSettingsScope", {
  "PER-ORIGIN": "per-origin",
  "PER-TAB": "per-tab",
  PER_ORIGIN: "per-origin",
  PER_TAB: "per-tab",
});

export const shim = {
  ...scope,
  // Where there is no zoom at all, the constants would promise it.
  detect: (api: Api): Detection => (lookUp(api, "tabs.ZoomSettingsScope") ? scope.detect(api) : "native"),
} as const satisfies Shim;

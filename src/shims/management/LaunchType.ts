import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "management.LaunchType",
  summary: "How an app opens. Apps exist in Chrome only.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/management#type-LaunchType",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("management.LaunchType", {
  OPEN_AS_PINNED_TAB: "OPEN_AS_PINNED_TAB",
  OPEN_AS_REGULAR_TAB: "OPEN_AS_REGULAR_TAB",
  OPEN_AS_WINDOW: "OPEN_AS_WINDOW",
  OPEN_FULL_SCREEN: "OPEN_FULL_SCREEN",
});

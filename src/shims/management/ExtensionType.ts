import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "management.ExtensionType",
  summary: "What kind of extension an item is. Apps exist in Chrome only.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/management#type-ExtensionType",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("management.ExtensionType", {
  EXTENSION: "extension",
  HOSTED_APP: "hosted_app",
  LEGACY_PACKAGED_APP: "legacy_packaged_app",
  LOGIN_SCREEN_EXTENSION: "login_screen_extension",
  PACKAGED_APP: "packaged_app",
  THEME: "theme",
});

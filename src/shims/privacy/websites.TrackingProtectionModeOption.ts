import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "privacy.websites.TrackingProtectionModeOption",
  summary: "Where tracking protection is on.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/privacy/websites",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("privacy.websites.TrackingProtectionModeOption", {
  ALWAYS: "always",
  NEVER: "never",
  PRIVATE_BROWSING: "private_browsing",
});

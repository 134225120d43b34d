import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "privacy.network.IPHandlingPolicy",
  summary: "Which addresses WebRTC may show: the policies that Chrome has.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/privacy/network",
  fidelity: { chrome: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("privacy.network.IPHandlingPolicy", {
  DEFAULT: "default",
  DEFAULT_PUBLIC_AND_PRIVATE_INTERFACES: "default_public_and_private_interfaces",
  DEFAULT_PUBLIC_INTERFACE_ONLY: "default_public_interface_only",
  DISABLE_NON_PROXIED_UDP: "disable_non_proxied_udp",
});

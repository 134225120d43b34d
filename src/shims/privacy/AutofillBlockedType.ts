import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "privacy.AutofillBlockedType",
  summary: "What the browser is kept from filling in.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/privacy#type-AutofillBlockedType",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("privacy.AutofillBlockedType", {
  ALL: "all",
  CONTACT_INFO: "contact_info",
  IDENTITY_DOCS: "identity_docs",
  PAYMENTS: "payments",
  TRAVEL: "travel",
});

import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "storage.AccessLevel",
  summary: "Who may use a storage area.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/storage#type-AccessLevel",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page", "content"],
} as const satisfies About;

export const shim = namespaceEnumeration("storage.AccessLevel", {
  TRUSTED_AND_UNTRUSTED_CONTEXTS: "TRUSTED_AND_UNTRUSTED_CONTEXTS",
  TRUSTED_CONTEXTS: "TRUSTED_CONTEXTS",
});

import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "identity.AccountStatus",
  summary: "Whose profile getProfileUserInfo tells of.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/identity#type-AccountStatus",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("identity.AccountStatus", {
  ANY: "ANY",
  SYNC: "SYNC",
});

import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "declarativeNetRequest.DomainType",
  summary: "Whether a request stays with the party of its page.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-DomainType",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("declarativeNetRequest.DomainType", {
  FIRST_PARTY: "firstParty",
  THIRD_PARTY: "thirdParty",
});

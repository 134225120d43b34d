import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "declarativeNetRequest.HeaderOperation",
  summary: "What a rule does to a header.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-HeaderOperation",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("declarativeNetRequest.HeaderOperation", {
  APPEND: "append",
  REMOVE: "remove",
  SET: "set",
});

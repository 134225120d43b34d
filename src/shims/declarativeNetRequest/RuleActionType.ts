import type { About } from "../../core/api.js";
import { namespaceEnumeration } from "../namespace-enumeration.js";

export const about = {
  id: "declarativeNetRequest.RuleActionType",
  summary: "What a rule does.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-RuleActionType",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = namespaceEnumeration("declarativeNetRequest.RuleActionType", {
  ALLOW: "allow",
  ALLOW_ALL_REQUESTS: "allowAllRequests",
  BLOCK: "block",
  MODIFY_HEADERS: "modifyHeaders",
  REDIRECT: "redirect",
  UPGRADE_SCHEME: "upgradeScheme",
});

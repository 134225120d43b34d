import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";
import { RULES, RULES_DIFFER } from "../rule-options.js";

export const about = {
  id: "declarativeNetRequest.updateDynamicRules-options",
  summary:
    "Takes rules as the other browsers do: upper-case domains, domains and excludedDomains in Gecko, Gecko's types of requests in Chrome.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#type-RuleCondition",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: RULES_DIFFER,
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("declarativeNetRequest.updateDynamicRules-options", RULES) satisfies Shim;

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "declarativeNetRequest",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onRuleMatchedDebug", "getMatchedRules", "setExtensionActionOptions"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["GETMATCHEDRULES_QUOTA_INTERVAL", "MAX_GETMATCHEDRULES_CALLS_PER_INTERVAL"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["ResourceType.{WEBBUNDLE,WEBTRANSPORT}"],
      grade: "unavailable",
      why: "the browser has no such requests that rules could match",
      instead: "Leave the kind out of the rule.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["RuleConditionKeys.{TOP_DOMAINS,EXCLUDED_TOP_DOMAINS,RESPONSE_HEADERS,EXCLUDED_RESPONSE_HEADERS}"],
      grade: "unavailable",
      why: "Gecko cannot test for it, and refuses a rule that asks",
      instead: "Use initiatorDomains, or webRequest.onHeadersReceived.",
    },
  ],
};

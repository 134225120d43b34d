import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "declarativeNetRequest",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onRuleMatchedDebug", "getMatchedRules", "setExtensionActionOptions"],
      grade: "missing",
    },
  ],
};

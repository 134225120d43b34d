import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "accounts",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "mail accounts exist in Thunderbird only",
      instead: "Leave mail features out here.",
    },
  ],
};

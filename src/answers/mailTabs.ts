import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "mailTabs",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "mail tabs exist in Thunderbird only",
      instead: "Use tabs.query for web pages.",
    },
  ],
};

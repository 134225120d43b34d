import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "compose",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "mail is written in Thunderbird only",
      instead: "Open a mailto: address with tabs.create.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "composeAction",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "mail is written in Thunderbird only",
      instead: "Use action for a toolbar button.",
    },
  ],
};

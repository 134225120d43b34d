import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "messageDisplay",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "messages are shown in Thunderbird only",
      instead: "Leave mail features out here.",
    },
  ],
};

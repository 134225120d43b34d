import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "messengerSettings",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "mail settings exist in Thunderbird only",
      instead: "Leave mail features out here.",
    },
  ],
};

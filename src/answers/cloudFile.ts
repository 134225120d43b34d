import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "cloudFile",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "mail attachments exist in Thunderbird only",
      instead: "Leave mail features out here.",
    },
  ],
};

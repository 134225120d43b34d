import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "messengerUtilities",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "mail headers are read and written in Thunderbird only",
      instead: "Bundle a library for mail headers.",
    },
  ],
};

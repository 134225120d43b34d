import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "addressBooks.mailingLists",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "address books exist in Thunderbird only",
      instead: "Keep lists in storage.local.",
    },
  ],
};

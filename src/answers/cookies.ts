import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "cookies",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getPartitionKey"],
      grade: "missing",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "system.cpu",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getInfo"],
      grade: "missing",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "offscreen",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["createDocument", "closeDocument", "hasDocument"],
      grade: "missing",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "pageCapture",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["saveAsMHTML"],
      grade: "missing",
    },
  ],
};

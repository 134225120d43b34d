import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "declarativeContent",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["*"],
      grade: "missing",
    },
  ],
};

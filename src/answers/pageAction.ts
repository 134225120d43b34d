import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "pageAction",
  groups: [
    {
      on: ["chrome", "thunderbird"],
      members: ["*"],
      grade: "missing",
    },
  ],
};

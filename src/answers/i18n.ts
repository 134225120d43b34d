import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "i18n",
  groups: [
    {
      on: ["chrome"],
      members: ["getPreferredSystemLanguages"],
      grade: "missing",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "trial.ml",
  groups: [
    {
      on: ["chrome"],
      members: ["*"],
      grade: "unavailable",
      why: "Firefox runs these models itself; Chrome gives extensions none",
      instead: "Bundle a model, or use the built-in AI of Chrome where a page has it.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "runtime",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["getBackgroundClient"],
      grade: "unavailable",
      why: "it belonged to the first service workers of Chrome, and no version for extensions has it",
      instead: "Use runtime.getContexts.",
    },
  ],
};

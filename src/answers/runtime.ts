import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "runtime",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["getBackgroundClient"],
      grade: "unavailable",
      why: "Chrome took it away in version 121",
      instead: "Use runtime.getContexts.",
    },
  ],
};

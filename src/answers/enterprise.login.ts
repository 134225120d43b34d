import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "enterprise.login",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only ChromeOS has managed guest sessions",
      instead: "Leave the feature out here.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "enterprise.networkingAttributes",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only managed ChromeOS devices give network details",
      instead: "Leave the feature out here.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "printingMetrics",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only managed ChromeOS devices keep a history of print jobs",
      instead: "Leave the feature out here.",
    },
  ],
};

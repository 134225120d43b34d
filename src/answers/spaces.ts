import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "spaces",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "the window has spaces in Thunderbird only",
      instead: "Open a pinned tab with tabs.create.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "documentScan",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only ChromeOS gives its scanners to extensions",
      instead: "Ask the user to choose a scanned file.",
    },
  ],
};

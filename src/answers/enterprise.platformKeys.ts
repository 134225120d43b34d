import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "enterprise.platformKeys",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only managed ChromeOS devices have hardware keys for extensions",
      instead: "Use crypto.subtle with keys of your own.",
    },
  ],
};

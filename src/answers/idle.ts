import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "idle",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["getAutoLockDelay"],
      grade: "unavailable",
      why: "only ChromeOS tells when it locks the screen",
      instead: "Use idle.onStateChanged, which tells that the screen is locked.",
    },
  ],
};

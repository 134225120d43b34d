import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "platformKeys",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only ChromeOS gives client certificates to extensions",
      instead: "Use crypto.subtle with keys of your own.",
    },
  ],
};

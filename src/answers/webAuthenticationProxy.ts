import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "webAuthenticationProxy",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "the browser lets no extension answer for security keys",
      instead: "Leave the feature out here.",
    },
  ],
};

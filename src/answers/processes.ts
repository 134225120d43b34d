import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "processes",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "the browser does not show its processes to extensions",
      instead: "Leave the feature out here.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "devtools.recorder",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "it belongs to the developer tools of Chrome",
      instead: "Leave the feature out here.",
    },
  ],
};

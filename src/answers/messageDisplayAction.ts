import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "messageDisplayAction",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "messages are shown in Thunderbird only",
      instead: "Use action for a toolbar button.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "scripting.messageDisplay",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "messages are shown in Thunderbird only",
      instead: "Use scripting.registerContentScripts for web pages.",
    },
  ],
};

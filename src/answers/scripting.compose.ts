import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "scripting.compose",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "mail is written in Thunderbird only",
      instead: "Use scripting.registerContentScripts for web pages.",
    },
  ],
};

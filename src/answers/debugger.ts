import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "debugger",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "the browser gives extensions no debugging protocol",
      instead: "Use scripting.executeScript to look into a page, and webRequest to watch its requests.",
    },
  ],
};

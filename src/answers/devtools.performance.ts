import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "devtools.performance",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "it belongs to the developer tools of Chrome",
      instead: "Use performance.mark() in the page.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "system.memory",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getInfo"],
      grade: "unavailable",
      why: "the browser does not tell how much memory the device has",
      instead: "Use performance.memory or smaller batches where memory matters.",
    },
  ],
};

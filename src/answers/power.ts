import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "power",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["reportActivity"],
      grade: "unavailable",
      why: "only ChromeOS takes reports of activity",
      instead: "Use power.requestKeepAwake.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["requestKeepAwake", "releaseKeepAwake"],
      grade: "missing",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "desktopCapture",
  groups: [
    {
      on: ["firefox"],
      members: ["chooseDesktopMedia", "cancelChooseDesktopMedia"],
      grade: "missing",
    },
    {
      on: ["thunderbird"],
      members: ["chooseDesktopMedia"],
      grade: "unavailable",
      why: "Thunderbird cannot capture screens",
      instead: "Leave the feature out here.",
    },
    {
      on: ["thunderbird"],
      members: ["cancelChooseDesktopMedia"],
      grade: "inert",
      reply: ["returns"],
      why: "no choice can be open",
    },
  ],
};

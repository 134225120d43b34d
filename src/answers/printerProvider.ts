import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "printerProvider",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["*"],
      grade: "inert",
      why: "the browser asks no extension for printers",
    },
  ],
};

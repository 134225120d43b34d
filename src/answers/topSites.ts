import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "topSites",
  groups: [
    {
      on: ["thunderbird"],
      members: ["get"],
      grade: "inert",
      reply: ["resolves", []],
      why: "Thunderbird keeps no list of sites that are visited often",
    },
  ],
};

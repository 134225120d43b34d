import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "extension",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["setUpdateUrlData"],
      grade: "inert",
      reply: ["returns"],
      why: "documented to do nothing for extensions from a store",
    },
  ],
};

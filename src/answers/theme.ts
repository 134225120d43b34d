import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "theme",
  groups: [
    {
      on: ["chrome"],
      members: ["onUpdated"],
      grade: "inert",
      why: "Chrome does not tell extensions of its theme",
    },
    {
      on: ["chrome"],
      members: ["getCurrent"],
      grade: "inert",
      reply: ["resolves", { colors: null, images: null, properties: null }],
      why: "Chrome does not tell extensions of its theme; Firefox answers the same with its default theme",
    },
    {
      on: ["chrome"],
      members: ["reset"],
      grade: "inert",
      reply: ["resolves"],
      why: "no theme of an extension is set that could be taken back",
    },
    {
      on: ["chrome"],
      members: ["update"],
      grade: "unavailable",
      why: "Chrome has themes from its store only",
      instead: "Style the pages of the extension with CSS.",
    },
  ],
};

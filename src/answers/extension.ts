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
    {
      on: ["chrome"],
      members: ["ViewType.SIDEBAR"],
      grade: "unavailable",
      why: "Chrome has no sidebar that getViews could give, and refuses the word",
      instead: "Ask runtime.getContexts for SIDE_PANEL.",
    },
  ],
};

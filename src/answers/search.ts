import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "search",
  groups: [
    {
      on: ["thunderbird"],
      members: ["query", "search"],
      grade: "missing",
    },
    {
      on: ["chrome", "thunderbird"],
      members: ["get"],
      grade: "unavailable",
      why: "the browser does not list its search engines to extensions",
      instead: "Use search.query, which uses the default one.",
    },
    {
      on: ["chrome"],
      members: ["search"],
      grade: "missing",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "history",
  groups: [
    {
      on: ["thunderbird"],
      members: ["search", "getVisits", "addUrl", "deleteUrl", "deleteRange", "deleteAll"],
      grade: "unavailable",
      why: "Thunderbird gives extensions no history",
      instead: "Keep a list from webNavigation.onCompleted in storage.local.",
    },
    {
      on: ["thunderbird"],
      members: ["onVisited", "onVisitRemoved", "onTitleChanged"],
      grade: "inert",
      why: "Thunderbird gives extensions no history",
    },
    {
      on: ["chrome"],
      members: ["onTitleChanged"],
      grade: "missing",
    },
  ],
};

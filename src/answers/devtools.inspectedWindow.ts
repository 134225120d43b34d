import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "devtools.inspectedWindow",
  groups: [
    {
      on: ["thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "Thunderbird gives extensions no developer tools",
      instead: "Leave the feature out here.",
    },
    {
      on: ["firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "Firefox does not list the resources of the inspected page",
      instead: 'Evaluate performance.getEntriesByType("resource") with devtools.inspectedWindow.eval.',
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "contextualIdentities",
  groups: [
    {
      on: ["chrome"],
      members: ["get", "query", "getSupportedColors", "getSupportedIcons", "create", "update", "move", "remove"],
      grade: "unavailable",
      why: "Chrome has no containers",
      instead: "Use another browser profile for another identity.",
    },
    {
      on: ["chrome"],
      members: ["onCreated", "onRemoved", "onUpdated"],
      grade: "inert",
      why: "Chrome has no containers",
    },
  ],
};

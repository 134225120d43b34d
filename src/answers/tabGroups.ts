import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "tabGroups",
  groups: [
    {
      on: ["thunderbird"],
      members: ["query"],
      grade: "inert",
      reply: ["resolves", []],
      why: "Thunderbird has no tab groups",
    },
    {
      on: ["thunderbird"],
      members: ["get", "update", "move"],
      grade: "inert",
      reply: ["rejects", "No group with id: {0}."],
      why: "Thunderbird has no tab groups, so none has the id",
    },
    {
      on: ["thunderbird"],
      members: ["onCreated", "onMoved", "onRemoved", "onUpdated"],
      grade: "inert",
      why: "Thunderbird has no tab groups",
    },
    {
      on: ["thunderbird"],
      members: ["Color", "TAB_GROUP_ID_NONE"],
      grade: "inert",
      why: "Thunderbird has no tab groups",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "notifications",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getPermissionLevel"],
      grade: "inert",
      reply: ["resolves", "granted"],
      why: "notifications of extensions need no further permission here",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onPermissionLevelChanged", "onShowSettings"],
      grade: "inert",
      why: "notifications of extensions have no settings of their own here",
    },
    {
      on: ["chrome"],
      members: ["onShown"],
      grade: "missing",
    },
  ],
};

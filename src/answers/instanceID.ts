import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "instanceID",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getID", "getCreationTime", "deleteID"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["getToken", "deleteToken"],
      grade: "unavailable",
      why: "Google's message service belongs to Chrome",
      instead: "Use crypto.randomUUID() for an identifier of your own.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onTokenRefresh"],
      grade: "inert",
      why: "there is no token that could change",
    },
  ],
};

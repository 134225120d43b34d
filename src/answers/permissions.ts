import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "permissions",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["addHostAccessRequest"],
      grade: "inert",
      reply: ["computes", "addHostAccessRequest"],
      why: "the browser shows hosts that an extension may ask for without being told",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["removeHostAccessRequest"],
      grade: "inert",
      reply: ["computes", "removeHostAccessRequest"],
      why: "the browser shows hosts that an extension may ask for without being told",
    },
  ],
};

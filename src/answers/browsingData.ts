import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "browsingData",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["removeIndexedDB", "removeServiceWorkers"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["removeAppcache", "removeWebSQL"],
      grade: "inert",
      reply: ["resolves"],
      why: "the browser has no such store, so nothing is left of it",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["removeCacheStorage", "removeFileSystems"],
      grade: "unavailable",
      why: "the browser gives extensions no way to clear it",
      instead: "Tell the user to clear site data in the settings.",
    },
  ],
};

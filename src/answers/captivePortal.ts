import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "captivePortal",
  groups: [
    {
      on: ["chrome", "thunderbird"],
      members: ["onStateChanged", "onConnectivityAvailable", "canonicalURL.onChange"],
      grade: "inert",
      why: "the browser tells extensions nothing of captive portals",
    },
    {
      on: ["chrome", "thunderbird"],
      members: ["getState", "getLastChecked"],
      grade: "unavailable",
      why: "the browser tells extensions nothing of captive portals",
      instead: "Ask an address of your own whether the network is open.",
    },
    {
      on: ["chrome", "thunderbird"],
      members: ["canonicalURL.get"],
      grade: "inert",
      reply: ["resolves", { value: "", levelOfControl: "not_controllable" }],
      why: "the browser has no such address that an extension could read",
    },
    {
      on: ["chrome", "thunderbird"],
      members: ["canonicalURL.{set,clear}"],
      grade: "inert",
      reply: ["resolves", false],
      why: "the setting is read-only in Firefox, too",
    },
  ],
};

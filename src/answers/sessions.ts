import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "sessions",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getDevices"],
      grade: "inert",
      reply: ["resolves", []],
      why: "no other device is signed in with a Google account",
    },
    {
      on: ["chrome", "thunderbird"],
      members: ["{set,get,remove}WindowValue"],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["{set,get,remove}TabValue"],
      grade: "missing",
    },
    {
      on: ["chrome", "thunderbird"],
      members: ["forgetClosedTab", "forgetClosedWindow"],
      grade: "unavailable",
      why: "the browser lets no extension forget a closed tab",
      instead: "Use browsingData.removeHistory to forget a time.",
    },
  ],
};

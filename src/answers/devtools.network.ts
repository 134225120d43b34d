import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "devtools.network",
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
      why: "Firefox does not give it to extensions",
      instead: "Use devtools.network.onRequestFinished and getHAR, or webRequest.",
    },
  ],
};

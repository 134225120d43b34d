import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "webRequest",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onActionIgnored"],
      grade: "inert",
      why: "the browser does not tell whose change to a request won",
    },
    {
      on: ["chrome"],
      members: ["filterResponseData"],
      grade: "unavailable",
      why: "Chrome shows no response bodies to extensions",
      instead: "Fetch the address again, or change the page with scripting.executeScript.",
    },
    {
      on: ["chrome"],
      members: ["getSecurityInfo"],
      grade: "unavailable",
      why: "Chrome tells extensions nothing of certificates",
      instead: "Leave the feature out here.",
    },
  ],
};

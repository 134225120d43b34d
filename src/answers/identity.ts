import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "identity",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getAuthToken", "removeCachedAuthToken", "clearAllCachedAuthTokens"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["getProfileUserInfo"],
      grade: "inert",
      reply: ["resolves", { email: "", id: "" }],
      why: "nobody is signed in to the browser with a Google account",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["getAccounts"],
      grade: "inert",
      reply: ["resolves", []],
      why: "nobody is signed in to the browser with a Google account",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onSignInChanged"],
      grade: "inert",
      why: "nobody is signed in to the browser with a Google account",
    },
  ],
};

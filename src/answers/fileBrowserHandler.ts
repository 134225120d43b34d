import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "fileBrowserHandler",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only the file manager of ChromeOS calls extensions",
      instead: "Ask the user for a file with an input element.",
    },
  ],
};

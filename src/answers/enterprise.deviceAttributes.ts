import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "enterprise.deviceAttributes",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only managed ChromeOS devices have these attributes",
      instead: "Read what the administrator sets from storage.managed.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "enterprise.hardwarePlatform",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "the browser gives it only to extensions that an administrator installs",
      instead: "Use runtime.getPlatformInfo for system and architecture.",
    },
  ],
};

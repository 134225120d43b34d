import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "wallpaper",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only ChromeOS lets extensions set its wallpaper",
      instead: "Offer the picture as a download.",
    },
  ],
};

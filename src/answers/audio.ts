import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "audio",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "the audio devices of ChromeOS are meant",
      instead: "Use navigator.mediaDevices.enumerateDevices() to list devices.",
    },
  ],
};

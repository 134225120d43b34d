import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "usb",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "it belonged to Chrome apps, which are gone",
      instead: "Use navigator.usb where the browser has it.",
    },
  ],
};

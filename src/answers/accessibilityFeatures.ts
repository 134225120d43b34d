import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "accessibilityFeatures",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["animationPolicy.{get,set,clear,onChange}"],
      grade: "missing",
    },
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "the feature belongs to ChromeOS",
      instead: "Follow what the user asks of web pages with media queries such as prefers-contrast.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "vpnProvider",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "only ChromeOS has virtual private networks of extensions",
      instead: "Use the proxy API for traffic of the browser.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "dom",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["openOrClosedShadowRoot"],
      grade: "missing",
    },
  ],
};

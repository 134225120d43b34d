import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "commands",
  groups: [
    {
      on: ["chrome"],
      members: ["onChanged", "openShortcutSettings"],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["update", "reset"],
      grade: "unavailable",
      why: "Chrome lets only its user change shortcuts",
      instead: "Open chrome://extensions/shortcuts with tabs.create.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "action",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["getLabel", "setLabel"],
      grade: "unavailable",
      why: "a toolbar button shows no label",
      instead: "Use action.getTitle and action.setTitle for its tooltip.",
    },
    {
      on: ["thunderbird"],
      members: ["getUserSettings"],
      grade: "partial",
      reply: ["resolves", { isOnToolbar: true }],
      why: "whether the user took the button off the toolbar cannot be read, so it is said to be there",
    },
    {
      on: ["thunderbird"],
      members: ["onUserSettingsChanged"],
      grade: "inert",
      why: "Thunderbird does not tell extensions of changes to its toolbars",
    },
  ],
};

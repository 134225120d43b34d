import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "devtools.panels",
  groups: [
    {
      on: ["chrome", "firefox", "thunderbird"],
      members: ["applyStyleSheet"],
      grade: "unavailable",
      why: "it belongs to the developer tools themselves",
      instead: "Style the panel with CSS of its own.",
    },
    {
      on: ["firefox"],
      members: ["setThemeChangeHandler"],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["onThemeChanged"],
      grade: "missing",
    },
    {
      on: ["thunderbird"],
      members: ["*"],
      grade: "unavailable",
      why: "Thunderbird gives extensions no developer tools",
      instead: "Leave the feature out here.",
    },
    {
      on: ["firefox"],
      members: ["*"],
      grade: "unavailable",
      why: "Firefox does not give it to extensions",
      instead: "Use a panel of your own, made with devtools.panels.create.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "windows",
  groups: [
    {
      on: ["chrome", "firefox"],
      members: ["openDefaultBrowser"],
      grade: "unavailable",
      why: "this is the browser",
      instead: "Use tabs.create.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onBoundsChanged"],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["WindowState.DOCKED"],
      grade: "unavailable",
      why: "Chrome refuses the state, and no window is in it",
      instead: "Use NORMAL.",
    },
  ],
};

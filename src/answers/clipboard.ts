import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "clipboard",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onClipboardDataChanged"],
      grade: "inert",
      why: "only ChromeOS tells of changes to the clipboard",
    },
  ],
};

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
    {
      on: ["firefox", "thunderbird"],
      members: ["DataItemType"],
      grade: "unavailable",
      why: "Gecko's setImageData takes an image and nothing beside it",
      instead: "Write text with navigator.clipboard.write.",
    },
  ],
};

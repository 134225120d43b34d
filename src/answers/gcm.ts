import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "gcm",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["register", "unregister", "send"],
      grade: "unavailable",
      why: "Google's message service belongs to Chrome",
      instead: "Hold a WebSocket open while the background runs, or ask a server on an alarm.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onMessage", "onMessagesDeleted", "onSendError"],
      grade: "inert",
      why: "nothing is registered, so no message comes",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "tabCapture",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["capture", "getMediaStreamId"],
      grade: "unavailable",
      why: "the browser cannot capture one tab",
      instead: "Call navigator.mediaDevices.getDisplayMedia() on a click in a page of the extension.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["getCapturedTabs"],
      grade: "inert",
      reply: ["resolves", []],
      why: "no tab can be captured, so none is",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onStatusChanged"],
      grade: "inert",
      why: "no tab can be captured",
    },
  ],
};

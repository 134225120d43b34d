import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "system.storage",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getInfo"],
      grade: "unavailable",
      why: "the browser does not tell which disks the device has",
      instead: "Use navigator.storage.estimate() for the room that the extension has.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["getAvailableCapacity"],
      grade: "unavailable",
      why: "the browser does not tell how much room a disk has",
      instead: "Use navigator.storage.estimate() for the room that the extension has.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["ejectDevice"],
      grade: "inert",
      reply: ["resolves", "no_such_device"],
      why: "the browser knows no device by any id",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["onAttached", "onDetached"],
      grade: "inert",
      why: "the browser does not tell extensions of devices",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "downloads",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onDeterminingFilename"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["acceptDanger"],
      grade: "inert",
      reply: ["computes", "acceptDanger"],
      why: "the browser holds no download back as dangerous",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["setUiOptions"],
      grade: "partial",
      cases: [
        {
          at: "0.enabled",
          is: false,
          reply: [
            "rejects",
            "downloads.setUiOptions cannot switch it off: this browser always shows its list of downloads.",
          ],
        },
      ],
      reply: ["resolves"],
      why: "the browser always shows downloads, so hiding them is refused",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["setShelfEnabled"],
      grade: "partial",
      reply: ["returns"],
      why: "the browser always shows downloads, so hiding them does nothing",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "pkcs11",
  groups: [
    {
      on: ["chrome"],
      members: ["*"],
      grade: "unavailable",
      why: "Chrome gives extensions no security devices",
      instead: "Use crypto.subtle with keys of your own.",
    },
  ],
};

import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "menus",
  groups: [
    {
      on: ["chrome"],
      members: [
        "create",
        "update",
        "remove",
        "removeAll",
        "onClicked",
        "getTargetElement",
        "onShown",
        "onHidden",
        "overrideContext",
        "refresh",
      ],
      grade: "missing",
    },
  ],
};

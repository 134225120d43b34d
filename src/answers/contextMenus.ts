import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "contextMenus",
  groups: [
    {
      on: ["thunderbird"],
      members: ["getTargetElement", "onShown", "onHidden", "overrideContext", "refresh"],
      grade: "missing",
    },
    {
      on: ["chrome"],
      members: ["onShown", "onHidden"],
      grade: "inert",
      why: "Chrome does not tell when a menu is shown",
    },
    {
      on: ["chrome"],
      members: ["overrideContext"],
      grade: "inert",
      reply: ["returns"],
      why: "Chrome keeps the default items of its menus",
    },
    {
      on: ["chrome"],
      members: ["refresh"],
      grade: "inert",
      reply: ["resolves"],
      why: "Chrome builds the menu anew whenever it is opened",
    },
    {
      on: ["chrome"],
      members: ["getTargetElement"],
      grade: "missing",
    },
  ],
};

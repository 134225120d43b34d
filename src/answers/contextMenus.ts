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
    {
      on: ["chrome"],
      members: ["ContextType.{BOOKMARK,PASSWORD,TOOLS_MENU}"],
      grade: "unavailable",
      why: "Chrome has no menu items there, and refuses an item that asks for it",
      instead: "Use the contexts page and link, or the menu of the toolbar button.",
    },
    {
      on: ["thunderbird"],
      members: ["ContextType.{BOOKMARK,PASSWORD,TOOLS_MENU}"],
      grade: "unavailable",
      why: "the namespace stands for Chrome's here, which has no menu items there",
      instead: "Use menus.ContextType.",
    },
  ],
};

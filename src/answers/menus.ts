import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "menus",
  groups: [
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
      on: ["thunderbird"],
      members: ["ContextType.{BOOKMARK,LAUNCHER,PAGE_ACTION}"],
      grade: "unavailable",
      why: "Thunderbird has no such place, and refuses an item that asks for it",
      instead: "Use the contexts that ContextType names.",
    },
    {
      on: ["firefox"],
      members: [
        "ContextType.{ACTION_MENU,ALL_MESSAGE_ATTACHMENTS,COMPOSE_ACTION,COMPOSE_ACTION_MENU,COMPOSE_ATTACHMENTS,COMPOSE_BODY,FOLDER_PANE,HEADER_PANE_LINK,MESSAGE_ATTACHMENTS,MESSAGE_DISPLAY_ACTION,MESSAGE_DISPLAY_ACTION_MENU,MESSAGE_LIST}",
      ],
      grade: "unavailable",
      why: "only Thunderbird has such a place",
      instead: "Use the contexts that ContextType names.",
    },
    {
      on: ["chrome"],
      members: [
        "ContextType.{ACTION_MENU,ALL_MESSAGE_ATTACHMENTS,COMPOSE_ACTION,COMPOSE_ACTION_MENU,COMPOSE_ATTACHMENTS,COMPOSE_BODY,FOLDER_PANE,HEADER_PANE_LINK,MESSAGE_ATTACHMENTS,MESSAGE_DISPLAY_ACTION,MESSAGE_DISPLAY_ACTION_MENU,MESSAGE_LIST}",
      ],
      grade: "unavailable",
      why: "only Thunderbird has such a place",
      instead: "Use the contexts that ContextType names.",
    },
    {
      on: ["chrome"],
      members: ["ContextType.{BOOKMARK,PASSWORD,TOOLS_MENU}"],
      grade: "unavailable",
      why: "Chrome has no menu items there, and refuses an item that asks for it",
      instead: "Use the contexts page and link, or the menu of the toolbar button.",
    },
    {
      on: ["chrome", "firefox"],
      members: ["MenuActionCommand"],
      grade: "unavailable",
      why: "an item of the browser's own commands exists in Thunderbird only",
      instead: "Act in menus.onClicked.",
    },
  ],
};

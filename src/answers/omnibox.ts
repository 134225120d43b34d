import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "omnibox",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["onActionExecuted"],
      grade: "inert",
      why: "suggestions have no action buttons here",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["sendSuggestions"],
      grade: "inert",
      reply: ["returns"],
      why: "suggestions are sent through the callback of onInputChanged",
    },
    {
      on: ["thunderbird"],
      members: ["onInputStarted", "onInputChanged", "onInputEntered", "onInputCancelled", "onDeleteSuggestion"],
      grade: "inert",
      why: "Thunderbird has no address bar",
    },
    {
      on: ["thunderbird"],
      members: ["setDefaultSuggestion"],
      grade: "inert",
      reply: ["resolves"],
      why: "Thunderbird has no address bar",
    },
    {
      on: ["thunderbird"],
      members: ["DescriptionStyleType", "OnInputEnteredDisposition"],
      grade: "inert",
      why: "Thunderbird has no address bar",
    },
  ],
};

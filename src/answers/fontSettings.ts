import type { NamespaceAnswers } from "../compat-table/answer.js";

export const answers: NamespaceAnswers = {
  namespace: "fontSettings",
  groups: [
    {
      on: ["firefox", "thunderbird"],
      members: ["getDefaultFontSize", "getDefaultFixedFontSize", "getMinimumFontSize"],
      grade: "missing",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["getFont"],
      grade: "partial",
      reply: ["resolves", { fontId: "", levelOfControl: "not_controllable" }],
      why: "the name of the font cannot be read; the empty name stands for the default",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["getFontList"],
      grade: "unavailable",
      why: "the browser does not list the fonts of the system to extensions",
      instead: "Offer the generic families of CSS.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["setDefaultFontSize", "setDefaultFixedFontSize", "setMinimumFontSize", "setFont"],
      grade: "unavailable",
      why: "the browser lets no extension change its fonts",
      instead: "Change pages with scripting.insertCSS.",
    },
    {
      on: ["firefox", "thunderbird"],
      members: ["clearDefaultFontSize", "clearDefaultFixedFontSize", "clearMinimumFontSize", "clearFont"],
      grade: "inert",
      reply: ["resolves"],
      why: "the extension never set anything that could be cleared",
    },
    {
      on: ["firefox", "thunderbird"],
      members: [
        "onFontChanged",
        "onDefaultFontSizeChanged",
        "onDefaultFixedFontSizeChanged",
        "onMinimumFontSizeChanged",
      ],
      grade: "inert",
      why: "the browser does not tell extensions of changes to its fonts",
    },
  ],
};

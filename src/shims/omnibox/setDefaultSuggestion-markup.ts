import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";
import { SUGGESTION_DIFFERENCES, suggestionText } from "../suggestion-text.js";

export const about = {
  id: "omnibox.setDefaultSuggestion-markup",
  summary: "Shows what a description in Chrome's XML says, where Firefox shows its tags and entities.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/omnibox#method-setDefaultSuggestion",
  fidelity: { firefox: "partial" },
  differs: { firefox: SUGGESTION_DIFFERENCES },
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("omnibox.setDefaultSuggestion-markup", {
  firefox: [
    { description: { convert: (value: unknown) => (typeof value === "string" ? suggestionText(value) : value) } },
  ],
}) satisfies Shim;

import type { About, Api, Detection, NativeEvent, Shim } from "../../core/api.js";
import { wrapEvent } from "../../core/event.js";
import { neededOn } from "../options-repair.js";
import { SUGGESTION_DIFFERENCES, suggestionText } from "../suggestion-text.js";

export const about = {
  id: "omnibox.onInputChanged-markup",
  summary: "Shows what suggestions in Chrome's XML say, where Firefox shows their tags and entities.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/omnibox#event-onInputChanged",
  fidelity: { firefox: "partial" },
  differs: { firefox: SUGGESTION_DIFFERENCES },
  contexts: ["background", "page"],
} as const satisfies About;

interface Suggestion {
  readonly description: string;
}

type Listener = (text: string, suggest: (suggestions: readonly Suggestion[]) => void) => unknown;

const shown = (suggestion: Suggestion): Suggestion =>
  typeof suggestion?.description === "string"
    ? { ...suggestion, description: suggestionText(suggestion.description) }
    : suggestion;

export const shim = {
  id: "omnibox.onInputChanged-markup",
  detect: (api: Api): Detection => neededOn(api, "omnibox.onInputChanged", ["firefox"]),
  create: (_api: Api, native: NativeEvent<Listener>) =>
    wrapEvent(
      native,
      (listener) => (text, suggest) =>
        listener(text, (suggestions) => suggest(Array.isArray(suggestions) ? suggestions.map(shown) : suggestions)),
    ),
} as const satisfies Shim;

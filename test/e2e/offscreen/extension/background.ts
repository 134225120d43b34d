import "../../../../src/entries/runtime.js";
import "../../../../src/entries/offscreen.js";

// biome-ignore lint/suspicious/noExplicitAny: the extension calls whatever the API has.
declare const chrome: any;

// Something to wake an ended background with.
chrome.runtime.onMessage.addListener((message: unknown, _sender: object, respond: (answer: string) => void) => {
  if (message === "background, are you there?") respond("here");
});

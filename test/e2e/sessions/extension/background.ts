import "../../../../src/entries/sessions.js";

// biome-ignore lint/suspicious/noExplicitAny: the extension calls whatever the API has.
declare const chrome: any;

/** How often this background, since it began, heard of a change. */
const heard = { changes: 0 };
Object.assign(globalThis, { heard });
chrome.sessions.onChanged.addListener(() => heard.changes++);

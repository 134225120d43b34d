import "../../../../src/entries/tabs.js";
import "../../../../src/entries/webNavigation.js";
import "../../../../src/entries/webRequest.js";
import "../../../../src/entries/windows.js";

// biome-ignore lint/suspicious/noExplicitAny: the extension calls whatever the API has.
declare const chrome: any;

/** Keeps that a listener heard of an address, each word under its own key, because two may come at once. */
const note = (word: string, url: string) => void chrome.storage.local.set({ [word]: url });

// Every listener has a filter that some browser refuses, or understands otherwise.
chrome.webNavigation.onCommitted.addListener(({ url }: { url: string }) => note("committed", url), { url: [] });
chrome.webNavigation.onCompleted.addListener(({ url }: { url: string }) => note("completed", url), undefined);
chrome.webRequest.onCompleted.addListener(({ url }: { url: string }) => note("request", url), {
  urls: ["http://LocalHost:__PORT__/*"],
  types: ["main_frame", "beacon", "webtransport"],
});
chrome.webRequest.onBeforeRequest.addListener(({ url }: { url: string }) => note("another port", url), {
  urls: ["http://localhost:1/*"],
});
chrome.webRequest.onErrorOccurred.addListener(({ url }: { url: string }) => note("no type", url), {
  urls: ["<all_urls>"],
  types: ["webtransport"],
});
chrome.tabs.onUpdated.addListener(
  (_id: number, change: object, { url }: { url: string }) => note(`updated ${Object.keys(change)}`, url),
  { urls: ["http://localhost/*"], properties: ["status"] },
);
chrome.windows.onCreated.addListener(({ type }: { type: string }) => note("created", type), {
  windowTypes: ["popup"],
});

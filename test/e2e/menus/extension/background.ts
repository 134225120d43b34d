import "../../../../src/entries/contextMenus.js";
import "../../../../src/entries/menus.js";

// biome-ignore lint/suspicious/noExplicitAny: the extension calls whatever the API has.
declare const chrome: any;

chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.create({ id: "save", title: "Save '%s'", contexts: ["selection", "page"] });
  chrome.contextMenus.create({ id: "loud", title: "Loud", type: "checkbox", contexts: ["page"], checked: true });
});

chrome.contextMenus.onClicked.addListener(async (info: Record<string, unknown>, tab?: { id: number }) => {
  const { clicks = [] } = await chrome.storage.local.get("clicks");
  await chrome.storage.local.set({ clicks: [...clicks, { ...info, tab: typeof tab?.id }] });
});

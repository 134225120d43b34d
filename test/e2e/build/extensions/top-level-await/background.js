import "./early.js";

globalThis.kept = await chrome.storage.local.get("kept");
await new Promise((resolve) => setTimeout(resolve, 100));
chrome.tabs.onCreated.addListener(() => undefined);
globalThis.isReady = true;

type Files = Readonly<Record<string, string | Uint8Array>>;

const icon = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Written for Chrome: a side panel, a menu, alarms, shortcuts, texts in two languages, a worker of modules. */
const readingList: Files = {
  "manifest.json": json({
    manifest_version: 3,
    name: "__MSG_name__",
    version: "2.1.0",
    description: "Keeps pages to read later.",
    default_locale: "en",
    minimum_chrome_version: "150",
    icons: { 16: "icons/16.png" },
    background: { service_worker: "worker.js", type: "module" },
    action: { default_title: "Keep this page", default_icon: { 16: "icons/16.png" } },
    side_panel: { default_path: "panel/panel.html" },
    options_ui: { page: "options.html", open_in_tab: true },
    commands: { keep: { suggested_key: { default: "Alt+K" }, description: "Keep this page" } },
    permissions: ["alarms", "contextMenus", "scripting", "sidePanel", "storage", "tabs"],
    host_permissions: ["https://*.example.org/*"],
  }),
  "_locales/en/messages.json": json({ name: { message: "Reading List" } }),
  "_locales/de/messages.json": json({ name: { message: "Leseliste" } }),
  "icons/16.png": icon,
  "worker.js": `import { keep, kept } from "./lib/store.js";

chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
chrome.contextMenus.removeAll(() => chrome.contextMenus.create({ id: "keep", title: "Keep this page" }));
chrome.contextMenus.onClicked.addListener((info, tab) => keep(tab));
chrome.action.onClicked.addListener((tab) => chrome.sidePanel.open({ windowId: tab.windowId }));
chrome.commands.onCommand.addListener(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab) await keep(tab);
});
chrome.alarms.create("count", { periodInMinutes: 5 });
chrome.alarms.onAlarm.addListener(async () => {
  await chrome.action.setBadgeText({ text: String((await kept()).length) });
});
`,
  "lib/store.js": `export const kept = async () => (await chrome.storage.local.get({ pages: [] })).pages;
export async function keep({ title, url }) {
  await chrome.storage.local.set({ pages: [...(await kept()), { title, url }] });
}
`,
  "panel/panel.html":
    '<!doctype html>\n<meta charset="utf-8">\n<ul id="pages"></ul>\n<script type="module" src="panel.js"></script>\n',
  "panel/panel.js": `import { kept } from "../lib/store.js";
const show = async () => {
  const items = (await kept()).map(({ title }) => Object.assign(document.createElement("li"), { textContent: title }));
  document.getElementById("pages").replaceChildren(...items);
};
chrome.storage.onChanged.addListener(show);
show();
`,
  "options.html": '<!doctype html>\n<meta charset="utf-8">\n<label><input type="checkbox"> Short titles</label>\n',
};

/** Written for Chrome: it changes pages, answers messages, and lets pages load its files. */
const wordCounter: Files = {
  "manifest.json": json({
    manifest_version: 3,
    name: "Word Counter",
    version: "1.0",
    background: { service_worker: "worker.js" },
    action: { default_popup: "popup.html" },
    content_scripts: [{ matches: ["https://*/*"], js: ["count.js"], run_at: "document_idle" }],
    web_accessible_resources: [{ resources: ["mark.png"], matches: ["https://*/*"], use_dynamic_url: true }],
    permissions: ["debugger", "favicon", "offscreen", "storage", "tabGroups", "unlimitedStorage"],
  }),
  "mark.png": icon,
  "worker.js": `importScripts("words.js");
chrome.runtime.onInstalled.addListener(({ reason }) => console.log(reason, chrome.runtime.OnInstalledReason.INSTALL));
chrome.runtime.onMessage.addListener((text, sender, answer) => {
  answer({ words: countWords(text), from: sender.documentLifecycle });
  return true;
});
chrome.debugger.onDetach.addListener(() => console.log("detached"));
chrome.tabGroups.onCreated.addListener(() => console.log("a group"));
`,
  "words.js": "function countWords(text) {\n  return text.split(/\\s+/).filter(Boolean).length;\n}\n",
  "count.js": `chrome.runtime.sendMessage(document.body.innerText, (answer) => {
  if (chrome.runtime.lastError) return;
  const mark = document.createElement("div");
  mark.innerHTML = "<b>" + answer.words + "</b>";
  document.body.append(mark);
});
`,
  "popup.html": '<!doctype html>\n<meta charset="utf-8">\n<p id="out"></p>\n<script src="popup.js"></script>\n',
  "popup.js": `chrome.runtime.getContexts({}).then((contexts) => {
  document.getElementById("out").textContent = contexts.length + " " + chrome.runtime.getVersion();
});
chrome.offscreen.hasDocument().then(console.log);
`,
};

/** Written for Firefox, in manifest version 2. */
const oldButton: Files = {
  "manifest.json": json({
    manifest_version: 2,
    name: "Old Button",
    version: "0.9",
    icons: { 48: "button.svg" },
    browser_specific_settings: { gecko: { id: "old-button@compat.example", strict_min_version: "115.0" } },
    background: { scripts: ["background.js"] },
    browser_action: { default_icon: "button.svg", default_title: "Old Button" },
    sidebar_action: { default_panel: "side.html", default_title: "Old Button" },
    permissions: ["menus", "storage", "tabs", "https://example.org/*"],
  }),
  "button.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><path d="M0 0h8v8H0z"/></svg>\n',
  "background.js": `browser.menus.create({ id: "go", title: "Go", contexts: ["tab"] });
browser.menus.onShown.addListener(() => browser.menus.refresh());
browser.browserAction.onClicked.addListener(async () => {
  await browser.browserAction.setBadgeText({ text: "1" });
  console.log(await browser.runtime.getBrowserInfo());
});
`,
  "side.html": '<!doctype html>\n<meta charset="utf-8">\n<p>Side</p>\n',
};

/** Extensions as people write them, each an unchanged source for the whole command. */
export const sampleExtensions = { readingList, wordCounter, oldButton } as const;

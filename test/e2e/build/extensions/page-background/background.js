// Kept in variables: this background is written for a browser that never ends it.
let clicks = 0;
const ports = new Set();
const seen = [];

localStorage.setItem("starts", String(Number(localStorage.getItem("starts") ?? 0) + 1));

browser.runtime.onInstalled.addListener(({ reason }) => seen.push(`installed: ${reason}`));
browser.alarms.onAlarm.addListener(({ name }) => seen.push(`alarm: ${name}`));
browser.storage.onChanged.addListener((changes, area) => seen.push(`${area}: ${Object.keys(changes)}`));

browser.menus.create({ id: "outline", title: "Outline", contexts: ["page"] });
browser.menus.create({ title: "Count", contexts: ["page"], onclick: () => seen.push("count") });
browser.menus.onClicked.addListener(({ menuItemId }) => seen.push(`menu: ${menuItemId}`));

browser.webRequest.onCompleted.addListener(({ url }) => seen.push(`loaded: ${url}`), {
  urls: ["*://*/*"],
  types: ["main_frame"],
});

browser.browserAction.onClicked.addListener(async (tab) => {
  clicks++;
  await browser.browserAction.setIcon({ imageData: pictureOf(clicks) });
  await browser.browserAction.setBadgeText({ text: String(clicks), tabId: tab.id });
  seen.push(`drawn: ${await browser.browserAction.getBadgeText({ tabId: tab.id })}`);
});

const answers = {
  outline: ({ html }) => outlineOf(html),
  later: () => new Promise((resolve) => setTimeout(resolve, 10, "later")),
  fails: async () => {
    throw new Error("the background says no");
  },
  state: async () => ({
    clicks,
    seen,
    starts: localStorage.getItem("starts"),
    version: browser.runtime.getManifest().version,
    found: browser.i18n.getMessage("found", ["3", "two pages"]),
    name: browser.i18n.getMessage("name"),
    address: browser.runtime.getURL("page.html"),
    tabs: (await browser.tabs.query({})).length > 0,
    hasSidebar: "sidebarAction" in browser,
    isBackground: browser.extension.getBackgroundPage() === window,
    where: location.pathname,
  }),
  alarm: ({ name }) => browser.alarms.create(name, { when: Date.now() }),
  keep: ({ value }) => browser.storage.local.set({ value }),
  wrong: () => browser.tabs.get(987654),
  old: () =>
    new Promise((resolve) => {
      chrome.tabs.get(987654, () => resolve(chrome.runtime.lastError.message));
    }),
  tab: (_message, { tab }) => tab?.url,
  who: (_message, { tab }) => browser.tabs.sendMessage(tab.id, "who asks?"),
  inject: async (_message, { tab }) => {
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => document.title,
    });
    return result;
  },
  rules: async ({ host }) => {
    const { onPageChanged, PageStateMatcher, ShowAction } = chrome.declarativeContent;
    const conditions = [new PageStateMatcher({ pageUrl: { hostEquals: host } })];
    const rules = [{ conditions, actions: [new ShowAction()] }];
    await new Promise((resolve) => onPageChanged.addRules(rules, resolve));
    return new Promise((resolve) => onPageChanged.getRules(undefined, resolve));
  },
  ask: async (_message, { tab }) => browser.tabs.sendMessage(tab.id, "what is your title?"),
};

browser.runtime.onMessage.addListener((message, sender) => {
  const answer = answers[message.kind];
  return answer && Promise.resolve(answer(message, sender));
});

browser.runtime.onConnect.addListener((port) => {
  ports.add(port);
  port.onDisconnect.addListener(() => ports.delete(port));
  port.onMessage.addListener((text) => port.postMessage(`${port.name}: ${text}, ${ports.size}`));
});

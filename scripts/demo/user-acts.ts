import type { RunningExtension } from "../../src/playwright/index.js";
import { poll } from "../../src/playwright/poll.js";
import type { Browser } from "../../src/types/browser.js";

declare const chrome: Browser;

/** A web page that lies in front. */
export interface FrontPage {
  readonly url: string;
  readonly title: string;
}

/** An event of Chromium's, which code in the extension may send to itself. */
interface Dispatches {
  dispatch(...args: unknown[]): void;
}

/** Whether the tab in front shows the page, all of it. It runs in the window of Firefox or Thunderbird. */
const showsPage = (url: string): string => `(() => {
  const { currentURI, webProgress } = window.gBrowser?.selectedBrowser ?? window.gTabmail.currentTabInfo.browser;
  return currentURI.spec === ${JSON.stringify(url)} && !webProgress.isLoadingDocument;
})()`;

/** Opens a web page in a new tab, and resolves when it has loaded. */
export async function openWebPage(extension: RunningExtension, url: string): Promise<void> {
  await extension.background.wake();
  const id = await extension.background.evaluate(async (to) => (await chrome.tabs.create({ url: to })).id, url);
  if (extension.browser === "chromium") {
    await extension.background.waitFor(async (tab) => (await chrome.tabs.get(tab)).status === "complete", id ?? -1);
    return;
  }
  // In Gecko a new tab is "complete" before it begins to load, and only the permission "tabs" would show its address.
  await poll(() => extension.inBrowser<boolean>(showsPage(url)), { what: `${url} to load` });
}

/**
 * Sends an event with the tab in front, as Chromium does after a click or a key press. Those grant activeTab, and so the
 * tab comes with its address and title.
 */
async function dispatch(extension: RunningExtension, event: string, first: unknown, page: FrontPage): Promise<void> {
  await extension.background.wake();
  const sent = { event: event.split("."), first, page };
  await extension.background.evaluate(async ({ event: [namespace = "", name = ""], first: value, page: front }) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const api = chrome as unknown as Record<string, Record<string, Dispatches>>;
    api[namespace]?.[name]?.dispatch(value, { ...tab, ...front });
  }, sent);
}

/** Chooses an item that the extension added to the context menu of the page in front, on text that is selected there. */
export async function saveSelection(
  extension: RunningExtension,
  id: string,
  selectionText: string,
  page: FrontPage,
): Promise<void> {
  const info = { menuItemId: id, editable: false, pageUrl: page.url, selectionText };
  if (extension.browser === "chromium") return dispatch(extension, "contextMenus.onClicked", info, page);
  await extension.inBrowser(`(() => {
    const tab = window.gBrowser ? window.gBrowser.selectedTab : window.gTabmail.currentTabInfo;
    extension.tabManager.addActiveTabPermission(tab);
    extension.emit("webext-menu-menuitem-click", ${JSON.stringify({ modifiers: [], button: 0, ...info })}, tab);
  })()`);
}

/** Presses the keyboard shortcut of the extension's only command, on the page in front. */
export async function pressShortcut(extension: RunningExtension, command: string, page: FrontPage): Promise<void> {
  if (extension.browser === "chromium") return dispatch(extension, "commands.onCommand", command, page);
  await extension.inBrowser(`(() => {
    const key = window.document.querySelector("[id^=ext-keyset-id-] key");
    if (!key) throw new Error("The window has no shortcut of an extension.");
    key.doCommand();
  })()`);
}

/** Presses the first button of a notification, or the notification itself where it has no buttons. */
export async function answerNotification(extension: RunningExtension, id: string): Promise<void> {
  if (extension.browser === "chromium") {
    await extension.background.wake();
    await extension.background.evaluate((shown) => {
      (chrome.notifications.onButtonClicked as unknown as Dispatches).dispatch(shown, 0);
    }, id);
    return;
  }
  const click = () =>
    extension.inBrowser<boolean>(`(() => {
      const boxes = [...Services.wm.getEnumerator("alert:alert")].map(({ document }) => document.getElementById("alertBox"));
      for (const box of boxes) box?.click();
      return boxes.some((box) => box);
    })()`);
  await poll(click, { what: "a notification to be on the screen" });
}

import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import { buildMenusExtension } from "./extension/build.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;

/** Clicks an item as the browser's menu does. */
async function click(extension: RunningExtension, item: string): Promise<void> {
  if (extension.browser === "chromium") {
    // Chromium's native menus cannot be reached without a display; its event is dispatched as its own tests do.
    await extension.background.evaluate(
      (menuItemId) => chrome.contextMenus.onClicked.dispatch({ menuItemId, editable: false }, { id: 1 }),
      item,
    );
    return;
  }
  const info = JSON.stringify({ menuItemId: item, editable: false, modifiers: [], button: 0 });
  const tab = `window.gBrowser?.selectedTab ?? window.document.getElementById("tabmail").currentTabInfo`;
  await extension.inBrowser(`void extension.emit("webext-menu-menuitem-click", ${info}, ${tab})`);
}

const clicks = (extension: RunningExtension): Promise<Record<string, unknown>[]> =>
  extension.background.evaluate(async () => (await chrome.storage.local.get("clicks")).clicks ?? []);

test("items outlive the background, and a click wakes it", async ({ target }, info) => {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = await buildMenusExtension(info.outputPath("extension"), browser);
  const extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
  try {
    const update = (id: string) =>
      extension.background.evaluate(
        (item) =>
          chrome.contextMenus.update(item, { title: "Kept" }).then(
            () => "updated",
            ({ message }: Error) => message,
          ),
        id,
      );
    await expect.poll(() => update("save")).toBe("updated");
    await extension.endBackground();
    // Chromium dispatches inside its worker, which has to be there for that.
    if (browser === "chromium") await extension.background.wake();
    await click(extension, "save");
    await expect.poll(async () => (await clicks(extension)).map(({ menuItemId }) => menuItemId)).toEqual(["save"]);
    expect(await update("loud")).toBe("updated");
    expect(await update("none")).toBe("Cannot find menu item with id none");
    const again = await extension.background.evaluate(
      () =>
        new Promise((resolve) =>
          chrome.contextMenus.create({ id: "save", title: "Again" }, () => resolve(chrome.runtime.lastError?.message)),
        ),
    );
    expect(again).toMatch(/duplicate id save/);
  } finally {
    await extension.close();
  }
});

test("menus is there under both names, each with its own events", async ({ target }, info) => {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = await buildMenusExtension(info.outputPath("extension"), browser);
  const extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
  try {
    const page = await extension.background.evaluate(async () => {
      const heard: unknown[] = [];
      const listener = (click: unknown) => heard.push(click);
      chrome.menus.onClicked.addListener(listener);
      const known = chrome.menus.onClicked.hasListener(listener);
      chrome.menus.create({ id: "firefox", title: "Firefox", icons: { 16: "none.png" }, contexts: ["page", "tab"] });
      await chrome.menus.update("firefox", { title: "Changed" });
      await chrome.menus.remove("firefox");
      chrome.menus.onClicked.removeListener(listener);
      return [known, chrome.menus.onClicked.hasListener(listener), chrome.menus.ItemType.RADIO, heard.length];
    });
    expect(page).toEqual([true, false, "radio", 0]);
  } finally {
    await extension.close();
  }
});

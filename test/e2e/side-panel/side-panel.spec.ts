import type { TestInfo } from "@playwright/test";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type ExtensionPage,
  expect,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { buildSidePanelExtension } from "./extension/build.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;
declare const told: unknown[];

/** Runs a test with the extension, and ends the browser afterwards. */
async function withExtension(
  target: string,
  info: TestInfo,
  run: (extension: RunningExtension) => Promise<void>,
): Promise<void> {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = await buildSidePanelExtension(info.outputPath("extension"), browser);
  const extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
  try {
    await run(extension);
  } finally {
    await extension.close();
  }
}

/** The files that side panels show, as getContexts tells. */
const panels = ({ background }: RunningExtension): Promise<string[]> =>
  background.evaluate(async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] });
    return contexts.map(({ documentUrl }: { documentUrl: string }) => documentUrl.replace(/.*\//, ""));
  });

const showsPanel = async (extension: RunningExtension, file: string) => {
  await expect.poll(() => panels(extension)).toContain(file);
  await extension.view(file);
};
const showsNone = (extension: RunningExtension) => expect.poll(() => panels(extension)).toEqual([]);

interface Tab {
  id: number;
  windowId: number;
}

/** Opens a page in a tab, and tells which tab that is. */
async function openPage(extension: RunningExtension, file = "page.html"): Promise<{ page: ExtensionPage; tab: Tab }> {
  const page = await extension.open(file);
  const tab = await page.evaluate(() => new Promise<Tab>((resolve) => chrome.tabs.getCurrent(resolve)));
  return { page, tab: { id: tab.id, windowId: tab.windowId } };
}

const activate = ({ background }: RunningExtension, { id }: Tab) =>
  background.evaluate((tabId) => chrome.tabs.update(tabId, { active: true }).then(() => true), id);

/** Presses the page's button, which opens the panel. */
async function press(page: ExtensionPage, target: object): Promise<string> {
  await page.evaluate((to) => void Object.assign(globalThis, { target: to, result: undefined }), target);
  await page.click("button");
  return page.waitFor(() => (globalThis as unknown as { result?: string }).result ?? "");
}

const call = ({ background }: RunningExtension, member: string, options: object): Promise<string> =>
  background.evaluate(
    ([name, given]) =>
      chrome.sidePanel[name](given).then(
        () => "done",
        (error: Error) => error.message,
      ),
    [member, options] as [string, object],
  );

test("a click on the toolbar button opens the panel and the next closes it, also when it wakes the background", async ({
  target,
}, info) =>
  withExtension(target, info, async (extension) => {
    await openPage(extension);
    expect(await call(extension, "setPanelBehavior", { openPanelOnActionClick: true })).toBe("done");
    await extension.endBackground();
    await extension.clickToolbarButton();
    await showsPanel(extension, "panel.html");
    await (await extension.view("panel.html")).screenshot({ path: info.outputPath("panel.png") });
    await extension.clickToolbarButton();
    await showsNone(extension);
    // Chrome keeps such clicks to itself, which is a listed difference.
    const clicks = () => extension.background.evaluate(() => (globalThis as unknown as { clicks: object[] }).clicks);
    await expect.poll(async () => (await clicks()).length).toBe(extension.browser === "chromium" ? 0 : 2);
  }));

test("a button in a page opens the panel, close() closes it, and the events tell of it", async ({ target }, info) =>
  withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    expect(await press(page, { windowId: tab.windowId })).toBe("opened");
    await showsPanel(extension, "panel.html");
    expect(await press(page, { windowId: tab.windowId })).toBe("opened");
    expect(await call(extension, "close", { windowId: tab.windowId })).toBe("done");
    await showsNone(extension);
    const panel = { path: "/panel.html", windowId: tab.windowId };
    await expect.poll(() => extension.background.evaluate(() => told)).toEqual([{ opened: panel }, { closed: panel }]);
  }));

test("the listener of a click on the toolbar button opens the panel of the tab", async ({ target }, info) =>
  withExtension(target, info, async (extension) => {
    await openPage(extension);
    await extension.background.evaluate(
      () => void Object.assign(globalThis, { act: (tab: Tab) => chrome.sidePanel.open({ tabId: tab.id }) }),
    );
    await extension.clickToolbarButton();
    await showsPanel(extension, "panel.html");
  }));

test("window.close() in the panel closes it", async ({ target }, info) =>
  withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    await press(page, { windowId: tab.windowId });
    await showsPanel(extension, "panel.html");
    await (await extension.view("panel.html")).evaluate(() => void setTimeout(() => window.close()));
    await showsNone(extension);
  }));

test("a click does not help where there is no tab, no window or no panel", async ({ target }, info) =>
  withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    expect(await press(page, {})).toBe("At least one of `tabId` and `windowId` must be provided");
    await call(extension, "setOptions", { enabled: false });
    expect(await press(page, { windowId: tab.windowId })).toBe(`No active side panel for windowId: ${tab.windowId}`);
    expect(await press(page, { tabId: tab.id })).toBe(`No active side panel for tabId: ${tab.id}`);
    await showsNone(extension);
    await call(extension, "setOptions", { enabled: true });
    expect(await press(page, { tabId: 99_999_999 })).toBe("No tab with id: 99999999.");
    expect(await press(page, { windowId: 99_999_999 })).toBe("No window with id: 99999999.");
    // Firefox must open before it can look, which is a listed difference.
    if (extension.browser === "firefox") await showsPanel(extension, "panel.html");
    else await showsNone(extension);
  }));

test("a tab has its own panel, and other tabs the one for all", async ({ target }, info) =>
  withExtension(target, info, async (extension) => {
    const other = await openPage(extension);
    const { page, tab } = await openPage(extension);
    await call(extension, "setOptions", { tabId: tab.id, path: "own.html" });
    expect(await press(page, { tabId: tab.id })).toBe("opened");
    await showsPanel(extension, "own.html");
    const own = { path: "/own.html", windowId: tab.windowId, tabId: tab.id };
    await expect.poll(() => extension.background.evaluate(() => told)).toContainEqual({ opened: own });
    expect(await call(extension, "close", { windowId: tab.windowId })).toBe("done");
    expect(await panels(extension)).toContain("own.html");
    expect(await call(extension, "close", { tabId: tab.id })).toBe("done");
    await showsNone(extension);
    await activate(extension, other.tab);
    expect(await press(other.page, { windowId: tab.windowId })).toBe("opened");
    await showsPanel(extension, "panel.html");
    await activate(extension, tab);
    await showsPanel(extension, "own.html");
  }));

test("a panel that is open follows its options, and closes when they take it away", async ({ target }, info) =>
  withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    await press(page, { windowId: tab.windowId });
    await showsPanel(extension, "panel.html");
    await call(extension, "setOptions", { path: "own.html?for-all" });
    await showsPanel(extension, "own.html?for-all");
    await call(extension, "setOptions", { enabled: false });
    await showsNone(extension);
  }));

test("a sleeping background hears that its panel has closed", async ({ target }, info) =>
  withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    await press(page, { windowId: tab.windowId });
    await showsPanel(extension, "panel.html");
    const panel = await extension.view("panel.html");
    await extension.endBackground();
    await panel.evaluate(() => void setTimeout(() => window.close()));
    const closed = { closed: { path: "/panel.html", windowId: tab.windowId } };
    await expect.poll(() => extension.background.evaluate(() => told)).toContainEqual(closed);
  }));

test("a new start of the extension forgets the options and keeps the behaviour", async ({ target }, info) =>
  withExtension(target, info, async (extension) => {
    await call(extension, "setPanelBehavior", { openPanelOnActionClick: true });
    await call(extension, "setOptions", { path: "own.html" });
    await extension.endBackground();
    const options = () => extension.background.evaluate(() => chrome.sidePanel.getOptions({}));
    expect(await options()).toEqual({ enabled: true, path: "own.html" });
    await extension.reload();
    await expect.poll(options).toEqual({ enabled: true, path: "panel.html" });
    expect(await extension.background.evaluate(() => chrome.sidePanel.getPanelBehavior())).toEqual({
      openPanelOnActionClick: true,
    });
  }));

test("the panel of a tab loads anew when its tab returns, and stays when it is closed from another", async ({
  target,
}, info) => {
  test.skip(browserOf(target) === "chromium", "Listed differences of the others.");
  await withExtension(target, info, async (extension) => {
    const other = await openPage(extension);
    const { page, tab } = await openPage(extension);
    await call(extension, "setOptions", { tabId: tab.id, path: "own.html" });
    expect(await press(page, { tabId: tab.id })).toBe("opened");
    await showsPanel(extension, "own.html");
    await (await extension.view("own.html")).evaluate(() => void document.body.setAttribute("data-old", ""));
    await activate(extension, other.tab);
    await showsPanel(extension, "panel.html");
    expect(await call(extension, "close", { tabId: tab.id })).toBe("done");
    await activate(extension, tab);
    await showsPanel(extension, "own.html");
    const own = await extension.view("own.html");
    expect(await own.evaluate(() => document.body.hasAttribute("data-old"))).toBe(false);
  });
});

test("a tab without a panel hides it, and the next tab shows it again", async ({ target }, info) => {
  test.skip(browserOf(target) === "chromium", "Chrome hides it, too, and getContexts goes on to list it.");
  await withExtension(target, info, async (extension) => {
    const other = await openPage(extension);
    const { page, tab } = await openPage(extension);
    await call(extension, "setOptions", { tabId: other.tab.id, enabled: false });
    await press(page, { windowId: tab.windowId });
    await showsPanel(extension, "panel.html");
    await activate(extension, other.tab);
    // Thunderbird's window goes; Firefox's sidebar stays, and is empty.
    await showsNone(extension);
    if (extension.browser === "firefox") {
      const isOpen = () => extension.background.evaluate(() => chrome.sidebarAction.isOpen({}));
      expect(await isOpen()).toBe(true);
    }
    await activate(extension, tab);
    await showsPanel(extension, "panel.html");
  });
});

test("the sidebar tells of the pages that load compat, and of each that it leaves", async ({ target }, info) => {
  test.skip(browserOf(target) !== "firefox", "Listed differences of Firefox.");
  await withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    await press(page, { windowId: tab.windowId });
    await showsPanel(extension, "panel.html");
    const told = () => extension.background.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
    const panel = { path: "/panel.html", windowId: tab.windowId };
    await expect.poll(told).toEqual([{ opened: panel }]);
    await call(extension, "setOptions", { path: "silent.html" });
    await extension.view("silent.html");
    await call(extension, "setOptions", { path: "own.html" });
    await showsPanel(extension, "own.html");
    const own = { path: "/own.html", windowId: tab.windowId };
    await expect.poll(told).toEqual([{ opened: panel }, { closed: panel }, { opened: own }]);
  });
});

test("the sidebar opens in the foremost window, whichever is named", async ({ target }, info) => {
  test.skip(browserOf(target) !== "firefox", "A listed difference of Firefox.");
  await withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    const windowId = await extension.background.evaluate(async () => {
      const { id } = await chrome.windows.create({ url: "own.html", focused: false });
      return id as number;
    });
    expect(windowId).not.toBe(tab.windowId);
    const last = () => extension.background.evaluate(async () => (await chrome.windows.getLastFocused()).id);
    let front = await last();
    // The new window may come to the front a moment later.
    const isSteady = async () => {
      const before = front;
      front = await last();
      return before === front;
    };
    await expect.poll(isSteady, { intervals: [500] }).toBe(true);
    const [named] = [tab.windowId, windowId].filter((id) => id !== front);
    const pressed = front === tab.windowId ? page : await extension.view("own.html");
    expect(await press(pressed, { windowId: named })).toBe("opened");
    await showsPanel(extension, "panel.html");
    const at = () =>
      extension.background.evaluate(async () => {
        const [panel] = await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] });
        return panel.windowId;
      });
    expect(await at()).toBe(front);
  });
});

test("Thunderbird's panel is a narrow window of its own, and closes with the window that it belongs to", async ({
  target,
}, info) => {
  test.skip(browserOf(target) !== "thunderbird", "The others have a place in the window.");
  await withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    // Another window, which is to close with the panel beside it.
    const owner = await extension.background.evaluate(
      async () => (await chrome.windows.create({ type: "normal" })).id as number,
    );
    expect(owner).not.toBe(tab.windowId);
    expect(await press(page, { windowId: owner })).toBe("opened");
    await showsPanel(extension, "panel.html");
    const [panel] = await extension.background.evaluate(async () => {
      const windows = await chrome.windows.getAll();
      return windows.filter(({ type }: { type: string }) => type === "popup");
    });
    expect(panel).toMatchObject({ type: "popup", width: 400 });
    const [context] = await extension.background.evaluate(() =>
      chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] }),
    );
    expect([context.windowId, context.tabId]).toEqual([owner, -1]);
    await extension.background.evaluate((id) => chrome.windows.remove(id), owner);
    await showsNone(extension);
  });
});

for (const { what, waits } of [
  { what: "an await of nothing", waits: false },
  { what: "an answer of the API", waits: true },
]) {
  test(`after ${what} a click on the toolbar button opens the panel in Thunderbird alone`, async ({ target }, info) =>
    withExtension(target, info, async (extension) => {
      await openPage(extension);
      await extension.background.evaluate((asks) => {
        const act = async (tab: Tab) => {
          await (asks ? chrome.tabs.get(tab.id) : null);
          const answer = await chrome.sidePanel.open({ tabId: tab.id }).then(
            () => "opened",
            (error: Error) => error.message,
          );
          Object.assign(globalThis, { answer });
        };
        Object.assign(globalThis, { act });
      }, waits);
      await extension.clickToolbarButton();
      const answer = () => extension.background.evaluate(() => (globalThis as { answer?: string }).answer ?? "");
      const refusal = "`sidePanel.open()` may only be called in response to a user gesture.";
      await expect.poll(answer).toBe(extension.browser === "thunderbird" ? "opened" : refusal);
    }));
}

test("after an answer of the API a click in a page opens the panel everywhere but in Firefox", async ({
  target,
}, info) =>
  withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    await page.evaluate(() => void Object.assign(globalThis, { asksFirst: true }));
    const refusal = "`sidePanel.open()` may only be called in response to a user gesture.";
    const answer = extension.browser === "firefox" ? refusal : "opened";
    expect(await press(page, { windowId: tab.windowId })).toBe(answer);
    if (extension.browser === "firefox") await showsNone(extension);
    else await showsPanel(extension, "panel.html");
  }));

test("Thunderbird's panel takes the focus", async ({ target }, info) => {
  test.skip(browserOf(target) !== "thunderbird", "A listed difference of Thunderbird.");
  await withExtension(target, info, async (extension) => {
    const { page, tab } = await openPage(extension);
    await press(page, { windowId: tab.windowId });
    await showsPanel(extension, "panel.html");
    const focused = () =>
      extension.background.evaluate(async () => (await chrome.windows.getLastFocused()).type as string);
    await expect.poll(focused).toBe("popup");
  });
});

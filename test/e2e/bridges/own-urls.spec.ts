import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { launchParts } from "./build.js";

interface Tab {
  id: number;
  url?: string;
}
declare const chrome: {
  tabs: {
    create(properties: object, done?: () => void): Promise<Tab>;
    update(id: number, properties: object): Promise<Tab>;
    remove(id: number): Promise<void>;
    query(which: object): Promise<Tab[]>;
  };
  windows: { create(data: object): Promise<unknown> };
  runtime: { lastError?: { message: string }; getURL(path: string): string };
};

let extension: RunningExtension;

test.beforeAll(async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "These pages are Chromium's own.");
  extension = await launchParts(target, info.outputPath("own-urls"), {
    background: "",
    manifest: {
      commands: { go: { suggested_key: { default: "Ctrl+Shift+U" }, description: "Go" } },
      permissions: ["tabs"],
    },
    layers: { "compat/background.js": [["own-urls"]] },
    files: { "page.html": "<!doctype html><title>Page</title>" },
  });
});

test.afterAll(() => extension?.close());

test("the keyboard shortcuts of extensions open where the browser has them", async () => {
  const tab = await extension.background.evaluate(() => chrome.tabs.create({ url: "chrome://extensions/shortcuts" }));
  expect(tab.id).toBeGreaterThan(0);
  const shown = () =>
    extension.inBrowser<boolean>(`[...Services.wm.getEnumerator(null)].some((each) =>
      [...each.document.querySelectorAll("browser")].some(({ currentURI }) => currentURI?.spec === "about:addons"))`);
  await expect.poll(shown).toBe(true);
});

test("a new tab is a new tab", async () => {
  test.skip(extension.browser === "thunderbird", "Thunderbird has no new tab page.");
  const url = await extension.background.evaluate(async () => {
    const { id } = await chrome.tabs.create({ url: "chrome://newtab/" });
    const tab = (await chrome.tabs.query({})).find((each) => each.id === id);
    await chrome.tabs.remove(id);
    return tab?.url;
  });
  expect(url).toMatch(/^about:(newtab|home|blank)$/);
});

test("other pages of Chrome are refused with the reason, in both styles, by each member", async () => {
  const told = await extension.background.evaluate(async () => {
    const { tabs, windows, runtime } = chrome;
    const caught = (call: Promise<unknown>) =>
      call.then(
        () => "opened",
        ({ message }: Error) => message,
      );
    const [tab] = await tabs.query({});
    return [
      await caught(tabs.create({ url: "chrome://settings/privacy" })),
      await caught(tabs.update(tab?.id ?? 0, { url: "chrome://flags" })),
      await caught(windows.create({ url: ["chrome://history"] })),
      await new Promise((resolve) =>
        tabs.create({ url: "chrome://version" }, () => resolve(runtime.lastError?.message)),
      ),
    ];
  });
  const browser = extension.browser === "firefox" ? "Firefox" : "Thunderbird";
  expect(told).toEqual([
    expect.stringContaining(
      `tabs.create with chrome://settings/privacy is not available in ${browser}: the page belongs to Chrome.`,
    ),
    expect.stringContaining("tabs.update with chrome://flags"),
    expect.stringContaining("windows.create with chrome://history"),
    expect.stringContaining("tabs.create with chrome://version"),
  ]);
});

test("pages of the extension open as ever", async () => {
  const url = await extension.background.evaluate(async () => {
    const { id } = await chrome.tabs.create({ url: "page.html" });
    return [id > 0, chrome.runtime.getURL("page.html")];
  });
  expect(url[0]).toBe(true);
  await (await extension.view("page.html")).close();
});

import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { type Evaluator, expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import type { ExtensionContext } from "../../../src/shims/extension-context.js";
import { serveWebPage } from "../fixture/web-page.js";
import { buildContextsExtension } from "./contexts/build.js";
import type { Instruments } from "./contexts/probe.js";

declare const self: Instruments;
// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;

let extension: RunningExtension;

test.beforeEach(async ({ target }, info) => {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = buildContextsExtension(info.outputPath("extension"), browser);
  extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
});

test.afterEach(() => extension?.close());

/** Contexts without what no two finders can agree on: the random ids, and what the emulation says it cannot tell. */
function comparable(contexts: readonly ExtensionContext[]): unknown[] {
  return contexts
    .map(({ contextId: _, documentId: __, frameId, documentUrl = "", ...rest }) => {
      const inside = extension.browser === "chromium" && documentUrl.endsWith("frame.html");
      return { ...rest, documentUrl, frameId: inside ? "inside" : frameId };
    })
    .sort((a, b) => (`${a.contextType} ${a.documentUrl}` < `${b.contextType} ${b.documentUrl}` ? -1 : 1));
}

const nativeIn = (place: Evaluator): Promise<ExtensionContext[]> => place.evaluate(() => self.compat.getContexts({}));

/** The emulation beside the native member; a browser that has none has shown the emulation alone. */
async function likeNative(place: Evaluator): Promise<void> {
  // Firefox opens the sidebar by itself, and may do so between the two questions.
  await expect(async () => {
    const emulated = await place.evaluate(() => self.emulated?.({}) ?? null);
    if (emulated) expect(comparable(emulated)).toEqual(comparable(await nativeIn(place)));
  }).toPass({ timeout: 15_000 });
}

const typesIn = async (place: Evaluator, types: string[]): Promise<string[]> => {
  const found = await place.evaluate((contextTypes) => self.compat.getContexts({ contextTypes }), types);
  return found.map(({ documentUrl = "" }) => documentUrl.replace(extension.origin, ""));
};

test("the emulation lists what the browser itself lists, in every kind of document (CR-050, CR-161, CR-162, TB-071, TB-073)", async () => {
  const page = await extension.open("page.html");
  await extension.background.evaluate(async () => {
    await chrome.windows.create({ type: "popup", url: chrome.runtime.getURL("window.html") });
  });
  await extension.view("window.html");
  if (extension.browser === "chromium") {
    await extension.background.evaluate(() =>
      chrome.offscreen.createDocument({ url: "offscreen.html", reasons: ["BLOBS"], justification: "a test" }),
    );
  }
  const expected = ["/frame.html", "/page.html", "/window.html"];
  for (const place of [extension.background, page]) {
    await expect.poll(() => typesIn(place, ["TAB"]).then((urls) => urls.sort())).toEqual(expected);
    expect(await typesIn(place, ["BACKGROUND"])).toEqual([""]);
    expect(await typesIn(place, ["OFFSCREEN_DOCUMENT"])).toEqual(
      extension.browser === "chromium" ? ["/offscreen.html"] : [],
    );
    if (extension.browser === "firefox")
      await expect.poll(() => typesIn(place, ["SIDE_PANEL"])).toEqual(["/sidebar.html"]);
    await likeNative(place);
  }
});

test("a popup of the toolbar button is a POPUP, in no tab (CR-161, CR-162, TB-071)", async () => {
  await extension.open("page.html");
  await extension.clickToolbarButton();
  const popup = await extension.view("popup.html");
  const [native] = (await nativeIn(popup)).filter(({ contextType }) => contextType === "POPUP");
  expect(native).toMatchObject({
    contextType: "POPUP",
    documentUrl: `${extension.origin}/popup.html`,
    frameId: 0,
    tabId: -1,
  });
  await likeNative(popup);
});

test("a background that has ended is no context, until it runs again (CR-050)", async () => {
  const page = await extension.open("page.html");
  expect(await typesIn(page, ["BACKGROUND"])).toEqual([""]);
  if (extension.browser === "firefox") {
    // The sidebar opens by itself, and its message would wake the background.
    await extension.background.waitFor(() => self.told.some(({ sender }) => /sidebar/.test(String(sender.url))));
  }
  await extension.endBackground();
  expect(await typesIn(page, ["BACKGROUND"])).toEqual([]);
  const emulated = await page.evaluate(() => self.emulated?.({ contextTypes: ["BACKGROUND"] }));
  expect(emulated ?? []).toEqual([]);
  expect(await extension.background.state()).toBe("stopped");
  await extension.background.wake();
  await expect.poll(() => typesIn(page, ["BACKGROUND"])).toEqual([""]);
});

test("pages that do not load compat are listed (CR-050, CR-182)", async () => {
  await extension.open("silent.html");
  if (extension.browser === "chromium") {
    await extension.background.evaluate(() =>
      chrome.offscreen.createDocument({ url: "silent.html?offscreen", reasons: ["BLOBS"], justification: "a test" }),
    );
  }
  const { background } = extension;
  await expect.poll(() => typesIn(background, ["TAB"])).toEqual(["/silent.html"]);
  await likeNative(background);
});

test("an offscreen document has nothing but messaging, and compat says so (CR-183)", async () => {
  if (extension.browser !== "chromium") {
    // These browsers have no offscreen documents; the filter value is known all the same.
    expect(await extension.background.evaluate(() => typeof chrome.offscreen)).toBe("undefined");
    expect(await typesIn(extension.background, ["OFFSCREEN_DOCUMENT"])).toEqual([]);
    return;
  }
  await extension.background.evaluate(() =>
    chrome.offscreen.createDocument({ url: "offscreen.html", reasons: ["BLOBS"], justification: "a test" }),
  );
  const offscreen = await extension.view("offscreen.html");
  expect(await offscreen.evaluate(() => Object.keys(chrome).filter((name) => !/^(loadTimes|csi)$/.test(name)))).toEqual(
    ["runtime"],
  );
  for (const member of ["getContexts", "getBackgroundPage"] as const) {
    const call = offscreen.evaluate((name) => void self.compat[name]({}), member);
    await expect(call).rejects.toThrow(`runtime.${member} is blocked here by the offscreen document`);
  }
  await extension.background.waitFor(() => self.told.some(({ message }) => /offscreen/.test(JSON.stringify(message))));
  const told = await extension.background.evaluate(() => self.told);
  expect(told.find(({ message }) => /offscreen/.test(JSON.stringify(message)))?.sender).toEqual({
    id: extension.id,
    origin: extension.origin,
    url: `${extension.origin}/offscreen.html`,
  });
});

test("a frame of the extension has the frameId that getContexts tells (TB-006)", async () => {
  const page = await extension.open("page.html");
  await page.waitFor(() =>
    Boolean((document.querySelector("iframe")?.contentWindow as unknown as Instruments)?.compat),
  );
  const own = () =>
    page.evaluate(() => {
      const frame = document.querySelector("iframe")?.contentWindow as unknown as Instruments;
      return frame.compat.getFrameId(frame);
    });
  const [listed] = (await nativeIn(page)).filter(({ documentUrl }) => documentUrl?.endsWith("frame.html"));
  expect(listed?.frameId).toBeGreaterThan(0);
  await expect.poll(own).toBe(listed?.frameId);
  const fromOutside = await page.evaluate(() => self.compat.getFrameId(document.querySelector("iframe")));
  // Chrome tells a page nothing of other frames.
  expect(fromOutside).toBe(extension.browser === "chromium" ? -1 : listed?.frameId);
});

/** Lets the extension run in private windows of Gecko, as the user would. */
async function allowPrivateWindows({ inBrowser, reload }: RunningExtension): Promise<void> {
  await inBrowser(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
    await ExtensionPermissions.add(extension.id, allowed, extension);
  })()`);
  await reload();
}

/** Firefox opens the developer tools of a tab from its own scope. */
const OPEN_TOOLS = `(async () => {
  const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const { gDevTools } = require("devtools/client/framework/devtools");
  await gDevTools.showToolboxForTab(window.gBrowser.selectedTab, { toolId: "webconsole" });
})()`;

test("pages of developer tools are left out", async ({ target }, info) => {
  test.skip(target.startsWith("thunderbird"), "Thunderbird gives extensions no developer tools.");
  const site = await serveWebPage("<!doctype html><title>Web page</title>");
  const browser = browserOf(target) ?? "chromium";
  const tools = await launchExtension({
    browser,
    executablePath: findBrowser(target),
    extensionPath: buildContextsExtension(info.outputPath("tools"), browser),
    ...(browser === "chromium" && { args: ["--auto-open-devtools-for-tabs"] }),
  });
  try {
    await tools.background.evaluate((url) => chrome.tabs.create({ url }).then(() => undefined), site.url);
    if (browser === "firefox") await tools.inBrowser(OPEN_TOOLS);
    const isOpen = () => self.told.some(({ message }) => /devtools/.test(JSON.stringify(message)));
    await tools.background.waitFor(isOpen, undefined, { timeout: 30_000 });
    const found = await tools.background.evaluate(() => (self.emulated ?? self.compat.getContexts)({}));
    expect(found.filter(({ documentUrl = "" }) => documentUrl.includes("devtools.html"))).toEqual([]);
  } finally {
    await tools.close();
    site.close();
  }
});

test("of two frames with one address neither learns its id", async () => {
  test.skip(extension.browser !== "chromium", "Firefox and Thunderbird tell each frame its own.");
  const page = await extension.open("page.html");
  await page.evaluate(() => {
    // Frames that do not ask by themselves: the one that loads first would ask while there is no other.
    const frames = [0, 1].map(() => Object.assign(document.createElement("iframe"), { src: "frame.html?quiet" }));
    document.querySelector("iframe")?.replaceWith(...frames);
  });
  await page.waitFor(() => {
    const frames = [...document.querySelectorAll("iframe")];
    return frames.length === 2 && frames.every(({ contentWindow }) => "compat" in (contentWindow ?? {}));
  });
  const own = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("iframe")].map(({ contentWindow }) => {
        const frame = contentWindow as unknown as Instruments;
        return frame.compat.getFrameId(frame);
      }),
    );
  expect(await own()).toEqual([-1, -1]);
  // The browser has been asked, and answered both.
  await page.evaluate(() => self.compat.getContexts({}));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await own()).toEqual([-1, -1]);
});

test("contexts of private windows are found from private windows only", async ({ target }) => {
  test.skip(!target.startsWith("firefox"), "Chromium lists all, and Thunderbird has no private windows.");
  await allowPrivateWindows(extension);
  const page = await extension.open("page.html");
  await page.evaluate(() => {
    const url = ["window.html?private", "silent.html?private"].map((path) => chrome.runtime.getURL(path));
    return chrome.windows.create({ incognito: true, url }).then(() => undefined);
  });
  const inPrivate = await extension.view("window.html?private");
  const listed = (place: Evaluator, emulated: boolean): Promise<string[]> =>
    place.evaluate(async (made) => {
      const ask = (made && self.emulated) || self.compat.getContexts;
      const found = await ask({ contextTypes: ["TAB"] });
      return found.map(({ documentUrl = "" }) => documentUrl.replace(/^.*\//, "")).sort();
    }, emulated);
  const ordinary = ["frame.html", "page.html"];
  // The browser's own lists a silent page from its first touch on, which cannot come from an ordinary window.
  await expect.poll(() => listed(page, false)).toEqual([...ordinary, "window.html?private"]);
  await expect.poll(() => listed(inPrivate, true)).toEqual(["silent.html?private", "window.html?private"]);
  expect(await listed(page, true)).toEqual(ordinary);
});

test("getBackgroundPage gives null in a private window, and loads an ended event page first (TB-003, CR-041)", async () => {
  const page = await extension.open("page.html");
  const ask = (place: Evaluator) =>
    place.evaluate(async () => {
      const found = await self.compat.getBackgroundPage();
      return found?.location.protocol ?? found;
    });
  if (extension.browser === "chromium") {
    await expect(ask(page)).rejects.toThrow("You do not have a background page.");
    return;
  }
  await extension.endBackground();
  expect(await ask(page)).toBe("moz-extension:");
  expect(await extension.background.state()).toBe("running");
  await allowPrivateWindows(extension);
  const open = extension.background.evaluate(() => {
    return chrome.windows.create({ incognito: true, url: chrome.runtime.getURL("window.html") }).then(() => undefined);
  });
  if (extension.browser === "thunderbird") {
    // It has no private windows.
    await expect(open).rejects.toThrow(/incognito/);
    return;
  }
  await open;
  expect(await ask(await extension.view("window.html"))).toBe(null);
});

test("before version 153 of Firefox and Thunderbird documents have no ids", async () => {
  const { browser, version } = extension;
  test.skip(browser === "chromium" || Number.parseInt(version, 10) >= 153, "Documents have ids here.");
  const page = await extension.open("page.html");
  const listed = await nativeIn(page);
  expect(listed.length).toBeGreaterThan(1);
  expect(listed.filter(({ documentId }) => documentId !== undefined)).toEqual([]);
  await expect.poll(() => extension.background.evaluate(() => self.told.length)).toBeGreaterThan(0);
  const told = await extension.background.evaluate(() => self.told);
  expect(told.filter(({ sender }) => "documentId" in sender)).toEqual([]);
  for (const place of [page, extension.background]) {
    const call = place.evaluate(() => void self.compat.getDocumentId(self));
    await expect(call).rejects.toThrow("runtime.getDocumentId is blocked here by this version of the browser");
  }
});

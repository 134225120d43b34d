import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import type { TestInfo } from "@playwright/test";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type Evaluator,
  expect,
  type LaunchOptions,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { removeFolderInUse } from "../../../src/playwright/temporary-folder.js";
import { buildSessionsExtension } from "./extension/build.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;
declare const heard: { changes: number };

let server: Server;
let web: string;
test.beforeAll(async () => {
  server = createServer(({ url }, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>Title of ${url}</title>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  web = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => void server.close());

async function launch(target: string, info: TestInfo, options: Partial<LaunchOptions> = {}): Promise<RunningExtension> {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = await buildSessionsExtension(info.outputPath("extension"), browser);
  return launchExtension({ browser, executablePath: findBrowser(target), extensionPath, ...options });
}

/** Opens a web page in a tab, and resolves with the tab's id when it is there. */
const open = (at: Evaluator, url: string): Promise<number> =>
  at.evaluate(async (address) => {
    const { id } = await chrome.tabs.create({ url: address });
    for (;;) {
      const { url: now, title, status } = await chrome.tabs.get(id);
      if (now === address && status === "complete" && title.startsWith("Title of")) return id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, url);

/** Ends the background, also while it wakes. */
async function end(extension: RunningExtension): Promise<void> {
  await extension.background.wake();
  await extension.endBackground();
}

const close = (at: Evaluator, id: number) => at.evaluate((tab) => chrome.tabs.remove(tab), id);

/** What is told of closed tabs: their paths and titles, the newest first. */
const closed = (at: Evaluator): Promise<string[]> =>
  at.evaluate(async () =>
    (await chrome.sessions.getRecentlyClosed()).map(
      ({ tab }: { tab: { url: string; title: string } }) => `${new URL(tab.url).pathname} ${tab.title}`,
    ),
  );

/** The paths of the web pages that are open, in alphabetical order. */
const opened = (at: Evaluator): Promise<string[]> =>
  at.evaluate(async (origin) => {
    const tabs: { url: string }[] = await chrome.tabs.query({});
    return tabs
      .filter(({ url }) => url?.startsWith(origin))
      .map(({ url }) => new URL(url).pathname)
      .sort();
  }, web);

const restore = (at: Evaluator): Promise<string> =>
  at.evaluate(() =>
    chrome.sessions.restore().then(
      async ({ tab: { id } }: { tab: { id: number } }) => {
        for (;;) {
          const { url, status } = await chrome.tabs.get(id);
          // Firefox shows about:blank before the page.
          if (status === "complete" && url.startsWith("http")) return new URL(url).pathname;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      ({ message }: Error) => message,
    ),
  );

test("tabs that close while the background sleeps are told of, come back, and the background hears of it", async ({
  target,
}, info) => {
  const extension = await launch(target, info);
  try {
    const page = await extension.open("page.html");
    const [first, second] = [await open(page, `${web}/first`), await open(page, `${web}/second`)];
    await end(extension);
    await close(page, first);
    await expect.poll(() => closed(page)).toEqual(["/first Title of /first"]);
    await end(extension);
    await close(page, second);
    const both = ["/second Title of /second", "/first Title of /first"];
    await expect.poll(() => closed(page)).toEqual(both);
    await end(extension);
    expect(await closed(extension.background)).toEqual(both);
    await end(extension);
    expect(await restore(page)).toBe("/second");
    await expect.poll(() => extension.background.evaluate(() => heard.changes)).toBeGreaterThan(0);
    expect(await closed(page)).toEqual(["/first Title of /first"]);
    expect(await restore(extension.background)).toBe("/first");
    await expect.poll(() => opened(page)).toEqual(["/first", "/second"]);
    expect(await closed(page)).toEqual([]);
  } finally {
    await extension.close();
  }
});

test("nothing is told before a tab was closed, and restore() says so", async ({ target }, info) => {
  test.skip(browserOf(target) === "firefox", "Firefox's own says it in other words.");
  const extension = await launch(target, info);
  try {
    const page = await extension.open("page.html");
    expect(await closed(page)).toEqual([]);
    expect(await restore(page)).toBe("There are no recently closed sessions.");
  } finally {
    await extension.close();
  }
});

test("the log is the extension's own: a tab that the user brings back stays in it", async ({ target }, info) => {
  test.skip(browserOf(target) !== "thunderbird", "The browser's own log is everybody's.");
  const extension = await launch(target, info);
  try {
    const page = await extension.open("page.html");
    await close(page, await open(page, `${web}/page`));
    await expect.poll(() => closed(page)).toEqual(["/page Title of /page"]);
    await extension.inBrowser(
      `void Services.wm.getMostRecentWindow("mail:3pane").document.getElementById("tabmail").undoCloseTab()`,
    );
    await expect.poll(() => opened(page)).toEqual(["/page"]);
    expect(await closed(page)).toEqual(["/page Title of /page"]);
  } finally {
    await extension.close();
  }
});

test("each tab that is shown wakes the background of an extension with a log", async ({ target }, info) => {
  test.skip(!target.startsWith("thunderbird"), "The other browsers keep a log of their own.");
  const extension = await launch(target, info);
  try {
    const page = await extension.open("page.html");
    const first = await open(page, `${web}/first`);
    await open(page, `${web}/second`);
    await end(extension);
    expect(await extension.background.state()).toBe("stopped");
    await page.evaluate((id) => chrome.tabs.update(id, { active: true }), first);
    await expect.poll(() => extension.background.state()).toBe("running");
  } finally {
    await extension.close();
  }
});

test("the log ends with the browser", async ({ target }, info) => {
  test.skip(browserOf(target) !== "thunderbird", "The browser's own log is not ours to prove.");
  const profile = mkdtempSync(path.join(os.tmpdir(), "profile-"));
  try {
    const first = await launch(target, info, { packed: true, profile });
    const page = await first.open("page.html");
    await close(page, await open(page, `${web}/page`));
    await expect.poll(() => closed(page)).toEqual(["/page Title of /page"]);
    await first.close();
    const next = await launch(target, info, { packed: true, profile });
    try {
      await expect.poll(() => closed(next.background)).toEqual([]);
    } finally {
      await next.close();
    }
  } finally {
    await removeFolderInUse(profile);
  }
});

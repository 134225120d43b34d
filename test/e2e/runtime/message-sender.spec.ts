import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import { buildContextsExtension, buildSecondExtension } from "./contexts/build.js";
import type { Instruments, Told } from "./contexts/probe.js";

declare const self: Instruments;
// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;

let extension: RunningExtension;

test.beforeAll(async ({ target }, info) => {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = buildContextsExtension(info.outputPath("extension"), browser);
  extension = await launchExtension({
    browser,
    executablePath: findBrowser(target),
    extensionPath,
    extraExtensions: [buildSecondExtension(info.outputPath("second"), browser)],
  });
  // Before version 127 Gecko grants no hosts at installation.
  if (browser !== "chromium") await extension.grantPermissions({ origins: ["<all_urls>"] });
});

test.afterAll(() => extension?.close());

/** Whether this browser is Chromium, or Gecko of at least this version. */
const since = (version: number) =>
  extension.browser === "chromium" || Number.parseInt(extension.version, 10) >= version;

/** What the background was told by the first sender whose message contains a text. */
async function toldBy(part: string): Promise<Told> {
  await extension.background.waitFor(
    (text) => self.told.some(({ message }) => JSON.stringify(message).includes(text)),
    part,
  );
  const all = await extension.background.evaluate(() => self.told);
  return all.find(({ message }) => JSON.stringify(message).includes(part)) as Told;
}

test("content scripts are told of with their own frame, address and origin (CR-163, TB-074)", async () => {
  const server = createServer(({ url }, response) => {
    response.setHeader("Content-Type", "text/html");
    const frames = '<iframe src="/inner"></iframe><iframe sandbox="allow-scripts" src="/sandboxed"></iframe>';
    response.end(`<!doctype html><title>Web</title>${url === "/outer" ? frames : ""}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const web = await extension.content(`${origin}/outer`);
    // Older Gecko runs no content script in a sandboxed frame.
    for (const path of ["outer", "inner", ...(since(126) ? ["sandboxed"] : [])]) {
      const { sender, message } = await toldBy(`/${path}`);
      const { tab, frameId, documentId, ...rest } = sender;
      expect(tab?.id).toEqual(expect.any(Number));
      if (since(153)) expect(documentId).toMatch(/^[\dA-F]{32}$|^[\da-f-]{36}$/);
      expect(rest).toEqual({
        documentLifecycle: "active",
        id: extension.id,
        ...(since(126) ? { origin: path === "sandboxed" ? "null" : origin } : {}),
        url: `${origin}/${path}`,
      });
      expect(frameId).toEqual(path === "outer" ? 0 : expect.any(Number));
      if (path !== "outer") expect(frameId).toBeGreaterThan(0);
      // A content script in a frame learns its frameId from Gecko only (TB-006).
      const { ownFrameId } = message as { ownFrameId: number };
      expect(ownFrameId).toBe(extension.browser === "chromium" && path !== "outer" ? -1 : frameId);
    }
    await web.close();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("a page in a tab is told of with the tab, a popup without (CR-163, TB-074)", async () => {
  const page = await extension.open("window.html");
  const inTab = await toldBy("/window.html");
  expect(inTab.sender).toMatchObject({ documentLifecycle: "active", frameId: 0, origin: extension.origin });
  expect(inTab.sender.tab?.id).toBe(await page.evaluate(async () => (await chrome.tabs.getCurrent()).id));
  await extension.clickToolbarButton();
  await extension.view("popup.html");
  const { sender } = await toldBy("/popup.html");
  expect(sender).toMatchObject({ id: extension.id, origin: extension.origin, url: `${extension.origin}/popup.html` });
  expect(Object.keys(sender)).not.toEqual(expect.arrayContaining(["tab"]));
  expect(Object.keys(sender)).not.toEqual(expect.arrayContaining(["frameId"]));
  const known = ["documentId", "documentLifecycle", "id", "origin", "url"];
  expect(Object.keys(sender).filter((key) => !known.includes(key))).toEqual([]);
});

test("another extension is told of by its id, and not by internal fields (CR-163, TB-074)", async () => {
  const [second] = extension.extras;
  await extension.background.evaluate((id) => {
    chrome.runtime.sendMessage(id, "hello", () => chrome.runtime.lastError);
  }, second?.id);
  const { sender } = await toldBy("second heard hello");
  // Of a service worker that writes to another extension, Chromium tells no origin.
  const { documentId: _, ...rest } = sender;
  const url = expect.stringContaining(`${second?.origin}/`);
  const origin = extension.browser === "chromium" ? {} : { origin: second?.origin };
  const document = extension.browser === "chromium" || !since(153) ? {} : { documentLifecycle: "active" };
  expect(rest).toEqual({ id: second?.id, url, ...origin, ...document });
});

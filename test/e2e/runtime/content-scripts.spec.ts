import {
  type ContentPage,
  type ExtensionPage,
  expect,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { launchSpeakers, webSite } from "./messaging/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any, heard: any[];

const NOBODY = "Could not establish connection. Receiving end does not exist.";

let extension: RunningExtension;
let site: Awaited<ReturnType<typeof webSite>>;
let page: ExtensionPage;
let content: ContentPage;

test.beforeAll(async ({ target }, info) => {
  site = await webSite();
  extension = await launchSpeakers(target, info);
  page = await extension.open("page.html");
  content = await extension.content(`${site.url}framed`);
});

test.afterAll(async () => {
  await extension?.close();
  site?.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures' pattern before the information.
test.beforeEach(({}, info) => {
  info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
});

/** The tab of the web page, and its frames by path, as the extension's background knows them from their messages. */
async function frames(): Promise<{ tabId: number; documentId: string; frameId: number; inner: number }> {
  const { tab, documentId, frameId } = await content.evaluate(
    async () => (await browser.runtime.sendMessage({ ask: "now" })).sender,
  );
  // biome-ignore lint/suspicious/noExplicitAny: a frame of webNavigation or scripting.
  const found = await extension.background.evaluate(async (tabId): Promise<any[]> => {
    const target = { tabId, allFrames: true };
    return browser.scripting.executeScript({ target, func: () => location.pathname });
  }, tab.id);
  const inner = found.find(({ result }) => result === "/inner").frameId;
  return { tabId: tab.id, documentId, frameId, inner };
}

test("a content script's message reaches the background, with the tab and the frame it came from (CR-020, CR-115, CR-145)", async () => {
  const answer = await content.evaluate(() => browser.runtime.sendMessage({ ask: "promise", value: [1] }));
  expect(answer).toMatchObject({ event: "onMessage", value: [1], sender: { id: extension.id, frameId: 0 } });
  expect(answer.sender.tab.url).toBe(`${site.url}framed`);
  expect(answer.sender.url).toBe(`${site.url}framed`);
  const error = await content.evaluate(() =>
    browser.runtime.sendMessage({ ask: "reject" }).catch((reason: Error) => reason.message),
  );
  expect(error).toBe("onMessage rejects");
});

test("a content script's port reaches the background, and ends with its page (CR-020, CR-141, CR-171)", async () => {
  const other = await extension.content(`${site.url}short`);
  const got = await other.evaluate(
    () =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      new Promise<any>((resolve) => {
        const port = browser.runtime.connect({ name: "from content" });
        Object.assign(globalThis, { port });
        port.onMessage.addListener(resolve);
        port.postMessage("hello");
      }),
  );
  expect(got).toMatchObject({ event: "onConnect", message: "hello", name: "from content", same: true });
  expect(got.sender).toMatchObject({ url: `${site.url}short`, frameId: 0 });
  await other.close();
  const ended = await extension.background.waitFor(() =>
    heard.find(({ event, name }) => event === "onConnect ended" && name === "from content"),
  );
  expect(ended).toMatchObject({ error: null, last: null });
});

test("neither sendMessage() nor connect() reaches a content script (CR-021, CR-117)", async () => {
  const other = await extension.open("other.html");
  await page.close();
  // Every context of the extension's own but this page is asked: the background alone answers.
  const answer = await other.evaluate(() => browser.runtime.sendMessage({ ask: "now" }));
  expect(answer.event).toBe("onMessage");
  const fromBackground = await extension.background.evaluate(async () => {
    const message = await browser.runtime.sendMessage({ ask: "now" }).catch((error: Error) => error.message);
    const port = await new Promise((resolve) =>
      browser.runtime
        .connect()
        .onDisconnect.addListener((given: { error: Error }) =>
          resolve([given.error.message, browser.runtime.lastError.message]),
        ),
    );
    return { message, port };
  });
  expect(fromBackground).toEqual({ message: NOBODY, port: [NOBODY, NOBODY] });
  expect(await content.evaluate(() => heard)).toEqual([]);
  await other.close();
  page = await extension.open("page.html");
});

test("a message reaches every page of the extension but the sender's frame (CR-116, TB-012)", async () => {
  const other = await extension.open("other.html");
  const listen = () => {
    Object.assign(globalThis, { got: [] });
    browser.runtime.onMessage.addListener((message: unknown) =>
      (globalThis as unknown as { got: unknown[] }).got.push(message),
    );
  };
  const got = () => (globalThis as unknown as { got: unknown[] }).got;
  await page.evaluate(listen);
  await other.evaluate(listen);
  await page.evaluate(() => browser.runtime.sendMessage({ ask: "now", value: "to everybody" }));
  await other.waitFor(() => (globalThis as unknown as { got: unknown[] }).got.length);
  expect(await other.evaluate(got)).toEqual([{ ask: "now", value: "to everybody" }]);
  expect(await page.evaluate(got)).toEqual([]);
  expect(
    await extension.background.evaluate(() => heard.some(({ message }) => message?.value === "to everybody")),
  ).toBe(true);
  await other.close();
});

test("tabs.sendMessage() reaches one frame by frameId or documentId (CR-184, CR-117)", async () => {
  const { tabId, documentId, frameId, inner } = await frames();
  expect(frameId).toBe(0);
  const ask = (options: object) =>
    extension.background.evaluate(
      async ([tab, to]) => (await browser.tabs.sendMessage(tab, { ask: "now" }, to)).event,
      [tabId, options] as const,
    );
  expect(await ask({ frameId: 0 })).toBe("content script of /framed");
  expect(await ask({ frameId: inner })).toBe("content script of /inner");
  expect(await ask({ documentId })).toBe("content script of /framed");
});

test("tabs.connect() opens a port to one frame, with a name (CR-021, CR-141, CR-184)", async () => {
  const { tabId, documentId, inner } = await frames();
  const talk = (options: object) =>
    extension.background.evaluate(
      ([tab, to]) =>
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        new Promise<any>((resolve) => {
          const port = browser.tabs.connect(tab, { name: "to content", ...to });
          port.onMessage.addListener((message: unknown) => {
            port.disconnect();
            resolve(message);
          });
          port.postMessage("hello");
        }),
      [tabId, options] as const,
    );
  const first = await talk({ frameId: inner });
  expect(first).toMatchObject({ event: "content script of /inner", message: "hello", name: "to content" });
  expect(first.sender).toMatchObject({ id: extension.id });
  expect(await talk({ documentId })).toMatchObject({ event: "content script of /framed" });
});

test("the end of the background ends its ports without a reason, and a new message wakes it (CR-171)", async () => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const port = browser.runtime.connect({ name: "until the end" });
        port.onMessage.addListener(() => resolve());
        port.onDisconnect.addListener((given: { error: object | null }) =>
          Object.assign(globalThis, { ended: [given.error, browser.runtime.lastError ?? null] }),
        );
        port.postMessage("hello");
      }),
  );
  await extension.endBackground();
  expect(await page.waitFor(() => (globalThis as unknown as { ended?: unknown[] }).ended)).toEqual([null, null]);
  expect(await page.evaluate(() => browser.runtime.sendMessage({ ask: "now" }))).toMatchObject({ event: "onMessage" });
});

import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { launchSpeakers, webSite } from "./messaging/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any, chrome: any, heard: any[];

/** The reason that every engine gives when nobody listens. */
const NOBODY = "Could not establish connection. Receiving end does not exist.";

let extension: RunningExtension;
let site: Awaited<ReturnType<typeof webSite>>;
/** The ids of the others: one is open to all, one declares that only a stranger may connect. */
let listener: string;
let hermit: string;

test.beforeAll(async ({ target }, info) => {
  site = await webSite();
  extension = await launchSpeakers(target, info, {
    manifest: { externally_connectable: { ids: ["*"], matches: ["http://127.0.0.1/*"] } },
    others: {
      listener: {},
      hermit: { externally_connectable: { ids: ["a".repeat(32)] } },
    },
  });
  [listener = "", hermit = ""] = extension.extras.map(({ id }) => id);
});

test.afterAll(async () => {
  await extension?.close();
  site?.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures' pattern before the information.
test.beforeEach(({}, info) => {
  info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
});

/** Sends from the background to another extension, and gives what came back, or the error's text. */
const send = (...args: unknown[]) =>
  extension.background.evaluate(async (all) => {
    try {
      return await browser.runtime.sendMessage(...all);
    } catch (error) {
      return `rejected: ${(error as Error).message}`;
    }
  }, args);

test("a message to another extension fires onMessageExternal there, and its answer comes back (CR-115, CR-116, CR-118, CR-146, TB-012)", async () => {
  const { event, value, sender } = await send(listener, { ask: "now", value: { a: [1] } });
  expect([event, value]).toEqual(["onMessageExternal", { a: [1] }]);
  // A worker of Chromium tells no origin.
  expect(sender).toMatchObject({ id: extension.id });
  expect(sender).not.toHaveProperty("contextId");
  expect(await send(listener, { ask: "late" })).toBe("late");
});

test("the options of a message are no message, and bring no TLS channel (C-10, CR-023, CR-120, CR-180, TB-012)", async () => {
  const answer = await send(listener, { ask: "now", value: 1 }, { includeTlsChannelId: true });
  expect(answer).toMatchObject({ event: "onMessageExternal", value: 1 });
  expect(answer.sender).not.toHaveProperty("tlsChannelId");
  expect(await send(listener, {})).toMatchObject({ event: "onMessageExternal" });
});

test("a callback gets the answer of another extension (CR-115, CR-121)", async () => {
  const seen = await extension.background.evaluate(
    (id) =>
      new Promise((resolve) => {
        const returned = browser.runtime.sendMessage(id, { ask: "now", value: 2 }, (...results: unknown[]) =>
          resolve([returned === undefined, results.length, (results[0] as { value: number }).value]),
        );
      }),
    listener,
  );
  expect(seen).toEqual([true, 1, 2]);
});

test("promises and errors of a listener in another extension arrive (runtime.onMessageExternal-promiseReply, runtime.onMessageExternal-firstAnswer)", async () => {
  expect(await send(listener, { ask: "promise", value: 3 })).toMatchObject({ value: 3 });
  expect(await send(listener, { ask: "reject" })).toBe("rejected: onMessageExternal rejects");
  expect(await send(listener, { ask: "throw" })).toBe("rejected: onMessageExternal throws");
  expect(await send(listener, { ask: "both" })).toBe("sendResponse");
});

test("a message to an extension that does not exist rejects, and calls back without arguments (CR-121)", async () => {
  expect(await send("b".repeat(32), {})).toBe(`rejected: ${NOBODY}`);
  const seen = await extension.background.evaluate(
    () =>
      new Promise((resolve) => {
        browser.runtime.sendMessage("b".repeat(32), {}, (...results: unknown[]) =>
          resolve([results.length, browser.runtime.lastError.message]),
        );
      }),
  );
  expect(seen).toEqual([0, NOBODY]);
});

test("a port to another extension fires onConnectExternal there, carries messages and ends once (runtime.onConnectExternal-sender, CR-020, CR-023, CR-142, CR-170, CR-171, TB-001, TB-082)", async () => {
  const seen = await extension.background.evaluate(
    (id) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      new Promise<any>((resolve) => {
        const port = browser.runtime.connect(id, { name: "visit", includeTlsChannelId: true });
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        const got: any[] = [];
        port.onMessage.addListener((message: unknown) => {
          got.push(message);
          port.postMessage("close");
        });
        port.onDisconnect.addListener(() =>
          resolve({ got, sender: port.sender ?? null, error: port.error, last: browser.runtime.lastError ?? null }),
        );
        port.postMessage({ hello: 1 });
      }),
    listener,
  );
  expect(seen).toMatchObject({ sender: null, error: null, last: null });
  expect(seen.got).toHaveLength(1);
  expect(seen.got[0]).toMatchObject({ event: "onConnectExternal", message: { hello: 1 }, name: "visit", same: true });
  expect(seen.got[0].sender).toMatchObject({ id: extension.id });
  expect(seen.got[0].sender).not.toHaveProperty("tlsChannelId");
  expect(seen.got[0].sender).not.toHaveProperty("contextId");
});

test("ports that arrive from another extension have a reason to tell, or null (runtime.onConnectExternal-disconnectReason, CR-142, CR-171)", async () => {
  const value = { id: extension.id, line: "from another extension" };
  expect(await send(listener, { ask: "visit", value })).toBe("visited");
  const arrived = () =>
    extension.background.evaluate(() => heard.filter(({ name }) => name === "from another extension"));
  await expect.poll(async () => (await arrived()).length).toBe(2);
  const [connected, ended] = await arrived();
  expect(connected).toMatchObject({ event: "onConnectExternal", sender: { id: listener } });
  expect(connected.error).toBeNull();
  expect(ended).toMatchObject({ event: "onConnectExternal ended", error: null, last: null });
});

test("a content script has no onMessageExternal and no onConnectExternal (CR-146)", async () => {
  const page = await extension.content(site.url);
  expect(
    await page.evaluate(() => [typeof browser.runtime.onMessageExternal, typeof browser.runtime.onConnectExternal]),
  ).toEqual(["undefined", "undefined"]);
  await page.close();
});

test("without externally_connectable every extension may connect; with other ids none, but Gecko ignores the key (CR-180)", async () => {
  expect(await send(listener, { ask: "now" })).toMatchObject({ event: "onMessageExternal" });
  const answer = await send(hermit, { ask: "now" });
  // A restriction that the engine does not enforce is none; the test notices when Gecko begins to.
  if (extension.browser === "chromium") expect(answer).toBe(`rejected: ${NOBODY}`);
  else expect(answer).toMatchObject({ event: "onMessageExternal" });
});

test("a web page that the manifest names speaks to the extension, by its id; Gecko lets none (CR-020, CR-022, CR-118, CR-142, CR-180)", async () => {
  const page = await extension.content(site.url);
  if (extension.browser !== "chromium") {
    expect(await page.page.evaluate(() => typeof (globalThis as { chrome?: object }).chrome)).toBe("undefined");
    await page.close();
    return;
  }
  const seen = await page.page.evaluate(async (id) => {
    const answer = await chrome.runtime.sendMessage(id, { ask: "now", value: "web" });
    const error = await chrome.runtime.sendMessage("b".repeat(32), {}).catch((reason: Error) => reason.message);
    let thrown = "";
    try {
      chrome.runtime.sendMessage({ ask: "now" });
    } catch (reason) {
      thrown = (reason as Error).message;
    }
    let refused = "";
    try {
      chrome.runtime.connect();
    } catch (reason) {
      refused = (reason as Error).message;
    }
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const port = await new Promise<any>((resolve) => {
      const opened = chrome.runtime.connect(id, { name: "web", includeTlsChannelId: true });
      opened.onMessage.addListener(resolve);
      opened.postMessage("hello");
    });
    return { answer, error, thrown, refused, port };
  }, extension.id);
  expect(seen.answer).toMatchObject({ event: "onMessageExternal", value: "web", sender: { url: site.url } });
  expect(seen.answer.sender).not.toHaveProperty("id");
  expect(seen.error).toBe(NOBODY);
  expect(seen.thrown).toContain("must specify an Extension ID");
  expect(seen.refused).toContain("must specify an Extension ID");
  expect(seen.port).toMatchObject({ event: "onConnectExternal", message: "hello", name: "web" });
  expect(seen.port.sender).not.toHaveProperty("tlsChannelId");
  // The listener's manifest names no web page.
  const refused = await page.page.evaluate(
    (id) => chrome.runtime.sendMessage(id, {}).catch((reason: Error) => reason.message),
    listener,
  );
  expect(refused).toBe(NOBODY);
  await page.close();
});

import type { TargetBuild } from "../../../src/build/build.js";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type BrowserName,
  type ExtensionPage,
  expect,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { builtFor } from "./built.js";

interface State {
  readonly clicks: number;
  readonly seen: readonly string[];
  readonly starts: string;
  readonly where: string;
}
interface Message {
  readonly kind: string;
  readonly [field: string]: string;
}
declare const page: {
  ask(message: Message): Promise<unknown>;
  talk(text: string): Promise<string>;
  contexts(): Promise<object[]>;
  background(): Promise<{ outline: string[]; same: boolean }>;
};
declare const content: { ask(message: Message): Promise<unknown> };
// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;

let built: TargetBuild;
let extension: RunningExtension;
let opened: ExtensionPage;
let web: Awaited<ReturnType<typeof serveWebPage>>;

test.beforeAll(async ({ target }, info) => {
  const extensionPath = info.outputPath("built");
  built = await builtFor("page-background", target, extensionPath);
  expect(built.outcome).not.toBe("impossible");
  const browser = browserOf(target) as BrowserName;
  extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
  web = await serveWebPage("<!doctype html><title>A web page</title><h1>One</h1>");
});
test.beforeEach(async () => {
  opened = await extension.open("page.html");
});
test.afterEach(async () => {
  await opened?.close();
});
test.afterAll(async () => {
  await extension?.close();
  web?.close();
});

const ask = (message: Message) => opened.evaluate((what) => page.ask(what), message);
const state = () => ask({ kind: "state" }) as Promise<State>;
const errors = () =>
  extension.logs.filter(({ level, source }) => level === "error" && source !== "browser").map(({ text }) => text);
const inChromium = () => extension.browser === "chromium";

/** Presses the button on a web page, and resolves when the background has drawn the wanted number on it. */
async function press(wanted: string): Promise<void> {
  const tab = await extension.content(web.url);
  await extension.clickToolbarButton();
  await expect.poll(async () => (await state()).seen).toContain(`drawn: ${wanted}`);
  await tab.close();
}

test("a background that is written as a page starts, with what only a page has", async () => {
  expect(await state()).toMatchObject({
    starts: "1",
    version: "1.4",
    name: "Outline",
    found: "3 headings in two pages",
    address: `${extension.origin}/page.html`,
    tabs: true,
    isBackground: true,
  });
  expect(await ask({ kind: "outline", html: "<h1>One </h1><p>no</p><h2>Two</h2>" })).toEqual(["One", "Two"]);
  await expect.poll(async () => (await state()).seen).toContain("installed: install");
  expect(errors()).toEqual([]);
});

test("the report names what asked for the document, and only a build for Chrome makes one", async () => {
  const notes = built.findings.filter(({ rule, severity }) => rule === "background-document" && severity === "note");
  const named = notes.map(({ message }) => message);
  expect(named).toEqual(inChromium() ? [expect.stringContaining("DOMParser, document, localStorage")] : []);
  expect(built.files.has("compat-background.html")).toBe(inChromium());
});

test("answers and failures arrive, by promise and by callback", async () => {
  expect(await ask({ kind: "later" })).toBe("later");
  await expect(ask({ kind: "fails" })).rejects.toThrow("the background says no");
  await expect(ask({ kind: "wrong" })).rejects.toThrow(/987654/);
  expect(await ask({ kind: "old" })).toMatch(/987654/);
});

test("content scripts ask the background, and the background asks them", async () => {
  const tab = await extension.content(web.url);
  expect(await tab.evaluate(() => content.ask({ kind: "tab" }))).toBe(web.url);
  expect(await tab.evaluate(() => content.ask({ kind: "ask" }))).toBe("A web page");
  await expect.poll(async () => (await state()).seen).toContain(`loaded: ${web.url}`);
  await tab.close();
});

test("what the document cannot do is refused with the reason, and is as the report says", async ({ target }) => {
  const tab = await extension.content(web.url);
  const injected = tab.evaluate(() => content.ask({ kind: "inject" }));
  // Older Chrome carries the rejection in its own words.
  const words =
    target === "chromium" ? /^scripting\.executeScript: .* file\.$/ : /scripting\.executeScript: .* file\.$/;
  if (inChromium()) await expect(injected).rejects.toThrow(words);
  else expect(await injected).toBe("A web page");
  const who = String(await tab.evaluate(() => content.ask({ kind: "who" })));
  expect(who.endsWith("/compat-worker.js")).toBe(inChromium());
  expect((await ask({ kind: "nobody" })) ?? null).toBe(null);
  await tab.close();
  const losses = built.findings.filter(({ severity, message }) => severity === "loss" && message.includes("function"));
  expect(losses).toHaveLength(inChromium() ? 1 : 0);
});

test("rules are set with the classes of the API", async () => {
  test.skip(!inChromium(), "Gecko has no rules of that kind.");
  expect(await ask({ kind: "rules", host: "a.example" })).toMatchObject([
    {
      conditions: [{ pageUrl: { hostEquals: "a.example" }, instanceType: "declarativeContent.PageStateMatcher" }],
      actions: [{ instanceType: "declarativeContent.ShowAction" }],
    },
  ]);
});

test("the button draws its own icon", async () => {
  await press("1");
  expect(errors()).toEqual([]);
});

test("alarms, storage and menu items reach the background", async () => {
  await ask({ kind: "alarm", name: "first" });
  await ask({ kind: "keep", value: "one" });
  await expect.poll(async () => (await state()).seen).toEqual(expect.arrayContaining(["alarm: first", "local: value"]));
  test.skip(!inChromium(), "Gecko's menus belong to the browser; test/e2e/menus has them.");
  const click = (id: string) =>
    extension.background.evaluate(
      (menuItemId) => chrome.contextMenus.onClicked.dispatch({ menuItemId }, { id: 1 }),
      id,
    );
  await click("outline");
  await click("compat-1");
  await expect.poll(async () => (await state()).seen).toEqual(expect.arrayContaining(["menu: outline", "count"]));
});

test("a port talks with the background", async () => {
  expect(await opened.evaluate(() => page.talk("one"))).toBe("talk: one, 1");
  expect(await opened.evaluate(() => page.talk("two"))).toBe("talk: two, 1");
});

test("pages reach the background's window", async ({ target }) => {
  expect(await opened.evaluate(() => page.background())).toEqual({ outline: ["Reached"], same: true });
  const contexts = await opened.evaluate(() => page.contexts());
  // A listed difference of Chrome before 150.
  const documentUrl = `${extension.origin}/compat-background.html${target === "chromium-120" ? "#" : ""}`;
  expect(contexts).toEqual([expect.objectContaining(inChromium() ? { documentUrl } : {})]);
});

test("nobody but the background's document uses the channel to the worker", async () => {
  test.skip(!inChromium(), "Gecko needs no worker.");
  await opened.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ kind: "call", call: "a", id: "storage.local.set", args: [{ foreign: true }] });
  });
  await ask({ kind: "keep", value: "two" });
  expect(await opened.evaluate(() => chrome.storage.local.get(["foreign", "value"]))).toEqual({ value: "two" });
});

test("it goes on after Chrome has ended the worker", async () => {
  test.skip(!inChromium(), "A background page of manifest version 2 does not end.");
  const before = await state();
  expect(await opened.evaluate(() => page.talk("before"))).toBe("talk: before, 1");
  await extension.endBackground();
  expect(await state()).toMatchObject({ starts: "1", clicks: before.clicks });
  await opened.waitFor(async () => (await page.talk("after")) === "talk: after, 1");
  await extension.endBackground();
  await press(String(before.clicks + 1));
  // What has a filter is listened to again as soon as the worker has met the document.
  const loads = async () => (await state()).seen.filter((each) => each.startsWith("loaded")).length;
  const count = await loads();
  await (await extension.content(web.url)).close();
  await expect.poll(loads).toBe(count + 1);
  await extension.endBackground();
  // The document itself asks, and wakes the worker.
  const background = await extension.view("compat-background.html");
  const made = await background.evaluate(() => chrome.alarms.create("second", { when: Date.now() }).then(() => "made"));
  expect(made).toBe("made");
  await expect.poll(async () => (await state()).seen).toContain("alarm: second");
  const { seen } = await state();
  expect(seen.filter((each) => each === "alarm: second")).toHaveLength(1);
  expect(errors()).toEqual([]);
});

test("a document that was closed opens again", async () => {
  test.skip(!inChromium(), "Gecko's background page is none of the extension's documents.");
  await extension.background.evaluate(() => chrome.offscreen.closeDocument());
  expect(await state()).toMatchObject({ starts: "2", clicks: 0 });
});

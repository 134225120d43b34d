import type { TestInfo } from "@playwright/test";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { type Evaluator, expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import { buildOffscreenExtension } from "./extension/build.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;

async function launch(
  target: string,
  info: TestInfo,
  preferences: Record<string, string | number | boolean> = {},
): Promise<RunningExtension> {
  const browser = browserOf(target) ?? "chromium";
  const extensionPath = await buildOffscreenExtension(info.outputPath("extension"), browser);
  return launchExtension({ browser, executablePath: findBrowser(target), extensionPath, preferences });
}

const open = (at: Evaluator, reason = "DOM_PARSER") =>
  at.evaluate(
    (why) => chrome.offscreen.createDocument({ url: "offscreen.html", reasons: [why], justification: "The test." }),
    reason,
  );
const isOpen = (at: Evaluator): Promise<boolean> => at.evaluate(() => chrome.offscreen.hasDocument());
const ask = (at: Evaluator, question: string, html?: string): Promise<unknown> =>
  at.evaluate((message) => chrome.runtime.sendMessage(message), { ask: question, html });

test("the background and a page send work to an offscreen document, and get it back", async ({ target }, info) => {
  const extension = await launch(target, info);
  try {
    const page = await extension.open("page.html");
    await open(extension.background);
    const html = "<title>Parsed &amp; read</title><p>Text";
    expect(await ask(extension.background, "what is its title?", html)).toBe("Parsed & read");
    expect(await ask(page, "what is its title?", html)).toBe("Parsed & read");
    const refusal = await open(page).catch((error: Error) => error.message);
    expect(refusal).toContain("Only a single offscreen document may be created.");
    await page.evaluate(() => chrome.offscreen.closeDocument());
    expect(await isOpen(extension.background)).toBe(false);
    await open(page);
    expect(await isOpen(extension.background)).toBe(true);
    await page.close();
    expect(await ask(extension.background, "what is its title?", html)).toBe("Parsed & read");
  } finally {
    await extension.close();
  }
});

test("inside there is only messaging, nothing to see, and window.close() closes it", async ({ target }, info) => {
  const extension = await launch(target, info);
  try {
    const page = await extension.open("page.html");
    await open(page);
    const { namespaces, runtime, ...rest } = (await ask(page, "what of the API is there?")) as {
      namespaces: string[];
      runtime: string[];
    };
    expect(namespaces).toEqual(["runtime"]);
    const messaging = ["connect", "getURL", "id", "onConnect", "onConnectExternal", "onMessage", "onMessageExternal"];
    expect(runtime).toEqual(expect.arrayContaining([...messaging, "sendMessage"]));
    expect(runtime.filter((name) => ![...messaging, "sendMessage", "dynamicId", "lastError"].includes(name))).toEqual(
      [],
    );
    expect(rest).toEqual({ hasTabs: false, hasManifest: false });
    expect(await ask(page, "what kind of window is it?")).toEqual({ visible: "visible", focus: false, opener: null });
    expect(await ask(page, "close yourself")).toBe("closing");
    await expect.poll(() => isOpen(page)).toBe(false);
    await open(page);
    expect(await isOpen(page)).toBe(true);
  } finally {
    await extension.close();
  }
});

test("a document that ended with its background is not told to be open, and can be opened again", async ({
  target,
}, info) => {
  const extension = await launch(target, info);
  try {
    const page = await extension.open("page.html");
    await open(extension.background);
    await extension.endBackground();
    // Chrome's document outlives the service worker; a frame ends with its background page, which is a listed difference.
    expect(await isOpen(page)).toBe(extension.browser === "chromium");
    if (extension.browser !== "chromium") await open(page);
    expect(await ask(page, "what is its title?", "<title>Again</title>")).toBe("Again");
  } finally {
    await extension.close();
  }
});

test("the background stays awake with the document, and goes to sleep without it", async ({ target }, info) => {
  test.skip(browserOf(target) === "chromium", "Chrome's document does not need its service worker.");
  test.setTimeout(120_000);
  const idle = 16_000;
  const extension = await launch(target, info, { "extensions.background.idle.timeout": idle });
  try {
    await open(extension.background);
    await extension.inBrowser(`await new Promise((resolve) => setTimeout(resolve, ${2 * idle}))`);
    expect(await extension.background.state()).toBe("running");
    await extension.background.evaluate(() => chrome.offscreen.closeDocument());
    await expect.poll(() => extension.background.state(), { timeout: 4 * idle }).toBe("stopped");
  } finally {
    await extension.close();
  }
});

test("a document that is there to play audio ends in silence", async ({ target }, info) => {
  test.skip(browserOf(target) === "chromium", "Chrome's own waits for 30 seconds.");
  const extension = await launch(target, info);
  try {
    await open(extension.background, "AUDIO_PLAYBACK");
    await ask(extension.background, "end after a second of silence");
    await expect.poll(() => isOpen(extension.background), { timeout: 10_000 }).toBe(false);
  } finally {
    await extension.close();
  }
});

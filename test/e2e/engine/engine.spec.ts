import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type BrowserName,
  expect,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { buildEngineExtension, bundleForWebPage } from "./build.js";
import type { engine as Engine } from "./everywhere.js";

declare const engine: typeof Engine;
declare const chrome: {
  runtime: { id: string; getURL: unknown; getVersion(): string; getPlatformInfo(): Promise<unknown> };
};
declare const browser: typeof chrome;

let extension: RunningExtension;
let server: Server;
let address: string;

/**
 * A page whose elements give the window the root's names. It has no frame called chrome or browser: Chromium itself
 * then puts the API of content scripts on that frame's window, where nobody can reach it.
 */
const CLOBBERED = `<!doctype html><title>Clobbered</title>
<form id="browser" name="browser"><input name="tabs"></form><a id="chrome"></a><iframe name="messenger"></iframe>
<script>var mine = "the page's own";</script><script src="/bundle.js"></script>`;

test.beforeAll(async ({ target }, info) => {
  const bundle = await bundleForWebPage();
  server = createServer((request, response) => {
    const script = request.url === "/bundle.js";
    response.setHeader("content-type", script ? "text/javascript" : "text/html");
    response.end(script ? bundle : CLOBBERED);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const name = browserOf(target) as BrowserName;
  const extensionPath = await buildEngineExtension(info.outputPath("engine"), name);
  extension = await launchExtension({ browser: name, executablePath: findBrowser(target), extensionPath });
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures' pattern before the information.
test.beforeEach(({}, info) => {
  info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
});

test.afterAll(async () => {
  await extension?.close();
  server?.close();
});

const errorOf = (fn: () => Promise<unknown>) =>
  extension.background.evaluate(fn as () => Promise<{ name: string; message: string }>);

test("a namespace that the browser lacks says on use what is missing, why, and what to do", async () => {
  const { name, message } = await errorOf(async () => {
    const error = (await engine.readingList.query({}).catch((caught: Error) => caught)) as Error;
    return { name: error.name, message: error.message };
  });
  if (extension.browser === "chromium") {
    expect(name).toBe("BlockedError");
    expect(message).toContain("readingList.query is blocked here by the missing permission 'readingList'");
  } else {
    const title = extension.browser === "firefox" ? "Firefox" : "Thunderbird";
    expect(name).toBe("UnsupportedError");
    expect(message).toContain(`readingList.query is not available in ${title}: Chrome has it`);
    expect(message).toContain('Ask support("readingList.query") before use');
  }
});

test("Thunderbird's own namespaces say on the other browsers who has them", async () => {
  const { message } = await errorOf(async () => {
    const error = (await (engine.accounts.list() as Promise<unknown>).catch((caught: Error) => caught)) as Error;
    return { name: error.name, message: error.message };
  });
  if (extension.browser === "thunderbird") expect(message).toContain("the missing permission 'accountsRead'");
  else expect(message).toContain("mail accounts exist in Thunderbird only");
});

test("both names of the root exist, share runtime, and native functions stay the same objects", async () => {
  const seen = await extension.background.evaluate(() => ({
    shared: browser.runtime === chrome.runtime,
    same: chrome.runtime.getURL === engine.before.getURL,
    root: engine.browser.runtime.getVersion(),
  }));
  expect(seen).toEqual({ shared: true, same: true, root: "4.5.6" });
});

test("support() tells native, repaired and emulated members apart, and names differences", async () => {
  const [id, created, missing, partial] = await extension.background.evaluate(() =>
    ["runtime.id", "runtime.PlatformArch", "tts.speak", "runtime.restart"].map((member) => engine.support(member)),
  );
  expect(id).toMatchObject({ fidelity: "native", origin: "native", differences: [] });
  expect(created).toMatchObject({ fidelity: "full", origin: "emulated" });
  expect(missing).toMatchObject({ fidelity: "missing", origin: "none" });
  expect(partial?.fidelity).toBe("partial");
  expect(partial?.differences.length).toBeGreaterThan(0);
});

test("a content script finds the root in a page full of elements with the root's names", async () => {
  const page = await extension.content(address);
  await page.waitFor(() => typeof engine === "object");
  const seen = await page.evaluate(() => ({
    version: engine.browser.runtime.getManifest().version,
    id: chrome.runtime.id === engine.browser.runtime.id,
  }));
  expect(seen).toEqual({ version: "4.5.6", id: true });
  await page.close();
});

test("in a web page's own world the import finds no root, adds no global and breaks nothing", async () => {
  const page = await extension.content(address);
  await page.page.waitFor(() => typeof engine === "object");
  const seen = await page.page.evaluate(async () => {
    const error = (await engine.readingList.query({}).catch((caught: Error) => caught)) as Error;
    return {
      added: engine.added,
      form: (globalThis as never as { browser: { tagName: string } }).browser.tagName,
      error: error.message,
    };
  });
  expect(seen.added).toEqual([]);
  expect(seen.form).toBe("FORM");
  expect(seen.error).toContain("no extension runs here");
  await page.close();
});

test("in manifest version 2, where chrome.* knows callbacks only, it returns promises as well", async ({
  target,
}, info) => {
  test.skip(extension.browser === "chromium", "Chromium 156 loads no extension of manifest version 2.");
  const name = browserOf(target) as BrowserName;
  const extensionPath = await buildEngineExtension(info.outputPath("engine-2"), name, 2);
  const old = await launchExtension({ browser: name, executablePath: findBrowser(target), extensionPath });
  try {
    const os = await old.background.evaluate(
      async () => ((await chrome.runtime.getPlatformInfo()) as { os: string }).os,
    );
    expect(os).toBe("linux");
  } finally {
    await old.close();
  }
});

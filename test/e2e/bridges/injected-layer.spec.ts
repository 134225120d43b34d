import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { launchParts } from "./build.js";

interface Scripting {
  executeScript(injection: object): Promise<{ frameId: number; result: unknown }[]>;
  registerContentScripts(scripts: object[]): Promise<void>;
  updateContentScripts(scripts: object[]): Promise<void>;
  getRegisteredContentScripts(filter?: object): Promise<{ id: string; js: string[]; world?: string }[]>;
  unregisterContentScripts(): Promise<void>;
}
declare const chrome: {
  scripting: Scripting;
  tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
  runtime: { lastError?: { message: string } };
};

let extension: RunningExtension;
let web: { url: string; close(): void };

/** Stands for the content scripts' layer: counts how often it ran in a world. */
const LAYER = "globalThis.layered = (globalThis.layered ?? 0) + 1; 'the answer of the layer';";
const SAYS = "({ layered: globalThis.layered ?? 0 });";

test.beforeAll(async ({ target }, info) => {
  web = await serveWebPage("<title>web</title><iframe srcdoc='<p>inside</p>'></iframe>");
  extension = await launchParts(target, info.outputPath("injected"), {
    manifest: {
      permissions: ["scripting", "tabs"],
      host_permissions: ["http://127.0.0.1/*"],
      content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["static.js"] }],
    },
    background: "",
    files: {
      "compat/content.js": LAYER,
      "says.js": SAYS,
      "mark.js": "document.documentElement.dataset.layered = String(globalThis.layered ?? 0);",
      "other.js": "document.documentElement.dataset.other = String(globalThis.layered ?? 0);",
      "static.js": "",
    },
    layers: { "compat/background.js": [["injected-layer", { contentLayer: "compat/content.js" }]] },
  });
});

test.afterAll(async () => {
  await extension?.close();
  web?.close();
});

/** Injects into the web page's tab, and returns the results by frame, the page itself first. */
const inject = async (injection: object, target: object = {}) =>
  extension.background.evaluate(
    async ([url, rest, where]) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((each) => each.url === url);
      const results = await chrome.scripting.executeScript({ target: { tabId: tab?.id, ...where }, ...rest });
      return results.map(({ result }) => result);
    },
    [web.url, injection, target] as const,
  );

test("injected files find the layer, in every frame, and give their own results", async () => {
  const page = await extension.content(web.url);
  expect(await inject({ files: ["says.js"] })).toEqual([{ layered: 1 }]);
  const all = await inject({ files: ["says.js"] }, { allFrames: true });
  expect(all).toEqual([{ layered: 2 }, { layered: 1 }]);
  await page.close();
});

test("an injected function finds the layer, and gets its arguments", async () => {
  const page = await extension.content(web.url);
  const results = await extension.background.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const func = (word: string) => [word, (globalThis as { layered?: number }).layered];
    return chrome.scripting.executeScript({ target: { tabId: tab?.id, frameIds: [0] }, func, args: ["hello"] });
  }, web.url);
  expect(results.map(({ result }) => result)).toEqual([["hello", 1]]);
  await page.close();
});

test("a function may be injected with a callback", async () => {
  const page = await extension.content(web.url);
  const result = await extension.background.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const func = () => (globalThis as { layered?: number }).layered;
    const execute = chrome.scripting.executeScript as (
      injection: object,
      done: (all: { result: unknown }[]) => void,
    ) => void;
    return new Promise((resolve) => {
      execute({ target: { tabId: tab?.id }, func }, (all) => resolve(all[0]?.result));
    });
  }, web.url);
  expect(result).toBe(1);
  await page.close();
});

test("the page's own world stays without the layer", async () => {
  const page = await extension.content(web.url);
  expect(await inject({ files: ["says.js"], world: "MAIN" })).toEqual([{ layered: 0 }]);
  await page.close();
});

test("a tab that does not exist is refused in the browser's own words", async () => {
  const refusals = await extension.background.evaluate(async () => {
    const caught = async (injection: object) => {
      try {
        await chrome.scripting.executeScript({ target: { tabId: 987654321 }, ...injection });
        return "nothing";
      } catch (error) {
        return (error as Error).message;
      }
    };
    return [await caught({ files: ["says.js"] }), await caught({ func: () => 1 })];
  });
  expect(refusals).toEqual(Array(2).fill(expect.stringMatching(/[Tt]ab.* 987654321|987654321/)));
});

test("registered scripts find the layer, and are told of without it", async () => {
  const told = await extension.background.evaluate(async () => {
    const { scripting } = chrome;
    const matches = ["http://127.0.0.1/*"];
    await scripting.registerContentScripts([{ id: "mark", js: ["mark.js"], matches, runAt: "document_end" }]);
    const first = await scripting.getRegisteredContentScripts();
    await scripting.updateContentScripts([{ id: "mark", js: ["other.js", "mark.js"] }]);
    return [...first, ...(await scripting.getRegisteredContentScripts({ ids: ["mark"] }))].map(({ js }) => js);
  });
  expect(told).toEqual([["mark.js"], ["other.js", "mark.js"]]);
  const page = await extension.content(web.url);
  const marks = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(await marks()).toEqual({ layered: "1", other: "1" });
  await page.close();
});

test("the layer goes by the world that a registration has, after an end of the background too", async () => {
  await extension.endBackground();
  const told = await extension.background.evaluate(async () => {
    await chrome.scripting.updateContentScripts([{ id: "mark", world: "MAIN" }]);
    return chrome.scripting.getRegisteredContentScripts({ ids: ["mark"] });
  });
  expect(told[0]?.js).toEqual(["other.js", "mark.js"]);
  // Chromium leaves the world as it was.
  const world = extension.browser === "chromium" ? "ISOLATED" : "MAIN";
  expect(told[0]?.world).toBe(world);
  const page = await extension.content(web.url);
  const layered = () => page.evaluate(() => document.documentElement.dataset.layered);
  expect(await layered()).toBe(world === "MAIN" ? "0" : "1");
  await page.close();
  await extension.background.evaluate(() => chrome.scripting.unregisterContentScripts());
});

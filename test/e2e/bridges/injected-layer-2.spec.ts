import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { launchParts } from "./build.js";

/** The functions that inject in manifest version 2. */
interface Tabs {
  query(which: object): Promise<{ id: number; url?: string }[]>;
  executeScript(id: number, details: object): Promise<unknown[]>;
}
declare const browser: {
  tabs: Tabs;
  contentScripts: { register(options: object): Promise<{ unregister(): Promise<void> }> };
};

let extension: RunningExtension;
let web: { url: string; close(): void };

test.beforeAll(async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "Chromium loads no extension of manifest version 2.");
  web = await serveWebPage("<title>web</title><iframe srcdoc='<p>inside</p>'></iframe>");
  extension = await launchParts(target, info.outputPath("injected-2"), {
    manifest: {
      manifest_version: 2,
      permissions: ["tabs", "http://127.0.0.1/*"],
      content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["static.js"] }],
    },
    background: "",
    files: {
      "compat/content.js": "globalThis.layered = (globalThis.layered ?? 0) + 1; 'the answer of the layer';",
      "says.js": "globalThis.layered ?? 0;",
      "mark.js": "document.documentElement.dataset.layered = String(globalThis.layered ?? 0);",
      "static.js": "",
    },
    layers: { "compat/background.js": [["injected-layer", { contentLayer: "compat/content.js" }]] },
  });
});

test.afterAll(async () => {
  await extension?.close();
  web?.close();
});

test("tabs.executeScript injects files and code after the layer, and gives their own results", async () => {
  const page = await extension.content(web.url);
  const results = await extension.background.evaluate(async (url) => {
    const id = (await browser.tabs.query({})).find((each) => each.url === url)?.id ?? 0;
    const file = await browser.tabs.executeScript(id, { file: "/says.js" });
    const code = await browser.tabs.executeScript(id, {
      code: "globalThis.layered",
      allFrames: true,
      matchAboutBlank: true,
    });
    const refused = await browser.tabs.executeScript(987654321, { code: "1" }).catch(({ message }: Error) => message);
    return { file, code, refused };
  }, web.url);
  expect(results).toEqual({ file: [1], code: [2, 1], refused: expect.stringContaining("987654321") });
  await page.close();
});

test("contentScripts.register puts the layer before files and code, until it is taken back", async () => {
  await extension.background.evaluate(async () => {
    const matches = ["http://127.0.0.1/*"];
    const scope = globalThis as unknown as { mine: { unregister(): Promise<void> } };
    scope.mine = await browser.contentScripts.register({ matches, js: [{ file: "/mark.js" }], runAt: "document_end" });
  });
  const page = await extension.content(web.url);
  const layered = () => page.evaluate(() => document.documentElement.dataset.layered ?? "none");
  expect(await layered()).toBe("1");
  await page.close();
  await extension.background.evaluate(() =>
    (globalThis as unknown as { mine: { unregister(): Promise<void> } }).mine.unregister(),
  );
  const after = await extension.content(web.url);
  expect(await after.evaluate(() => document.documentElement.dataset.layered ?? "none")).toBe("none");
  await after.close();
});

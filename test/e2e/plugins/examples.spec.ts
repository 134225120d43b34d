import { readFileSync } from "node:fs";
import path from "node:path";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type BrowserName,
  expect,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { buildExample, folderOf } from "./built-example.js";

// Each test builds this project and an example before a browser starts.
test.slow();

/** What the extension's own code says; the browser itself complains of its own things. */
const errors = ({ logs }: RunningExtension) =>
  logs.filter(({ level, source }) => level === "error" && source !== "browser").map(({ text }) => text);

interface Started {
  readonly extension: RunningExtension;
  readonly dist: string;
  readonly folder: string;
}

async function start(name: string, target: string, output: (name: string) => string): Promise<Started> {
  const dist = buildExample(name, output(name));
  const browser = browserOf(target) as BrowserName;
  const folder = folderOf(browser);
  const extensionPath = path.join(dist, folder);
  const extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
  test.info().annotations.push({ type: "browser", description: `${target} ${extension.version}` });
  return { extension, dist, folder };
}

test("an extension for Chrome, bundled by Vite, works in its background, its content script and its popup", async ({
  target,
}, info) => {
  const { extension, dist, folder } = await start("vite-extension", target, (name) => info.outputPath(name));
  const web = await serveWebPage("<!doctype html><title>A web page</title>");
  try {
    const visited = await extension.content(web.url);
    const told = await visited.waitFor(() => document.documentElement.dataset.whereAmI);
    expect(told).toMatch(/^1\.2\.3: .*BACKGROUND/);
    const popup = await extension.open("popup.html");
    await popup.waitFor(() => document.title === "Where am I 1.2.3");
    const listed = await popup.evaluate(() => [...document.querySelectorAll("li")].map((item) => item.textContent));
    expect(listed).toEqual(expect.arrayContaining(["BACKGROUND", "TAB"]));
    expect(errors(extension)).toEqual([]);
    const explained = readFileSync(path.join(dist, `${folder}.txt`), "utf8");
    if (extension.browser === "chromium") expect(explained).not.toContain("runtime.getContexts-values");
    else expect(explained).toMatch(/runtime\.getVersion {2}\d+ bytes {2}in background\n.*background\.js:\d+ uses/);
  } finally {
    web.close();
    await extension.close();
  }
});

test("an extension for Firefox, bundled by Rollup, works in Chrome and Thunderbird, too", async ({ target }, info) => {
  const { extension } = await start("rollup-extension", target, (name) => info.outputPath(name));
  const web = await serveWebPage("<!doctype html><title>A web page</title>");
  const name = {
    chromium: /^1 visit in (Chrome|Chromium)$/,
    firefox: /^1 visit in Firefox$/,
    thunderbird: /^1 visit in Thunderbird$/,
  };
  try {
    const visited = await extension.content(web.url);
    expect(await visited.waitFor(() => document.documentElement.dataset.visits)).toMatch(name[extension.browser]);
    const options = await extension.open("options.html");
    const text = await options.waitFor(() => document.querySelector("output")?.textContent);
    expect(text).toMatch(/^1 visit, with (Chrome|Chromium|Firefox|Thunderbird) \d+/);
    expect(errors(extension)).toEqual([]);
    await extension.endBackground();
    const again = await extension.content(web.url);
    expect(await again.waitFor(() => document.documentElement.dataset.visits)).toContain("2 visits in");
  } finally {
    web.close();
    await extension.close();
  }
});

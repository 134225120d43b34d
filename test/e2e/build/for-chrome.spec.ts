import type { TargetBuild } from "../../../src/build/build.js";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type BrowserName,
  expect,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { builtFor } from "./built.js";

interface Report {
  readonly version: string;
  readonly shared: string;
  readonly targets: string;
  readonly processes: string;
  readonly sender: string;
}
declare const page: {
  readonly version: string;
  readonly guarded: boolean;
  report(): Promise<Report>;
  packaged(): Promise<string[]>;
};
declare const content: { readonly hasDynamicId: string; readonly arch: string; report(): Promise<Report> };

let built: TargetBuild;
let extension: RunningExtension;

test.beforeAll(async ({ target }, info) => {
  const extensionPath = info.outputPath("built");
  built = await builtFor("for-chrome", target, extensionPath);
  expect(built.outcome).not.toBe("impossible");
  const browser = browserOf(target) as BrowserName;
  extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
});
test.afterAll(async () => {
  await extension?.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures' pattern before the information.
test.beforeEach(({}, info) => {
  info.annotations.push({ type: "browser", description: `${info.project.name} ${extension.version}` });
});

/** What the extension's own code says; the browser itself complains of its own things. */
const errors = () =>
  extension.logs.filter(({ level, source }) => level === "error" && source !== "browser").map(({ text }) => text);

test("an extension for Chrome starts clean, with what its worker imports", async () => {
  const opened = await extension.open("page.html");
  const report = await opened.evaluate(() => page.report());
  expect(report).toMatchObject({ version: "2.3.4", shared: "from importScripts" });
  expect(errors()).toEqual([]);
  await opened.close();
});

test("what the browser lacks and is used at the start refuses with a reason, and what is asked for is absent", async () => {
  const opened = await extension.open("page.html");
  const { targets, processes } = await opened.evaluate(() => page.report());
  expect(await opened.evaluate(() => page.guarded)).toBe(false);
  expect(processes).toBe("without processes");
  if (extension.browser === "chromium") expect(targets).toBe("number");
  else expect(targets).toMatch(/^debugger\.getTargets is not available in (Firefox|Thunderbird): /);
  await opened.close();
});

test("members of Chrome's work in pages", async () => {
  const opened = await extension.open("page.html");
  expect(await opened.evaluate(() => page.version)).toBe("2.3.4");
  const names = await opened.evaluate(() => page.packaged());
  expect(names).toEqual(expect.arrayContaining(["background.js", "lib", "manifest.json", "page.html"]));
  await opened.close();
});

test("and in content scripts", async () => {
  const web = await serveWebPage("<!doctype html><title>A web page</title>");
  try {
    const opened = await extension.content(web.url);
    expect(await opened.evaluate(() => content.hasDynamicId)).toBe("string");
    expect(await opened.evaluate(() => content.arch)).toBe("x86-64");
    const { sender } = await opened.evaluate(() => content.report());
    expect(sender).toBe(web.url.replace(/\/$/, ""));
    await opened.close();
  } finally {
    web.close();
  }
});

test("the background starts again with the layer after its end", async () => {
  const opened = await extension.open("page.html");
  await extension.endBackground();
  expect(await opened.evaluate(() => page.report())).toMatchObject({ version: "2.3.4" });
  expect(errors()).toEqual([]);
  await opened.close();
});

test("the original's files are in the package as they were, and every other one is told of", async () => {
  const told = new Set(built.changes.map(({ path }) => path));
  const changed = [...built.files].filter(([path, file]) => file.path === undefined && !told.has(path));
  expect(changed.map(([path]) => path)).toEqual([]);
});

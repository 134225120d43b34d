import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import {
  type BrowserName,
  expect,
  launchExtension,
  type RunningExtension,
  test,
} from "../../../src/playwright/index.js";
import { builtFor } from "./built.js";

declare const self: { show(name: string): Promise<string[]> };
declare const chrome: {
  action: { setIcon(details: object): Promise<void> };
  runtime: { getURL(path: string): string };
};

let extension: RunningExtension;

test.beforeAll(async ({ target }, info) => {
  const extensionPath = info.outputPath("built");
  const built = await builtFor("svg-icons", target, extensionPath);
  expect(built.outcome).not.toBe("impossible");
  const browser = browserOf(target) as BrowserName;
  extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
});
test.afterAll(() => extension?.close());

test("a background shows SVG files of the package as its icon, by paths that it computes", async () => {
  for (const name of ["red", "blue"])
    expect(await extension.background.evaluate((given) => self.show(given), name)).toEqual(["shown", "shown", "shown"]);
});

test("Chromium's own setIcon refuses an SVG in a worker", async ({ target }) => {
  test.skip(!target.startsWith("chromium"), "Gecko shows SVG.");
  const show = async () => {
    // Behind another name than the one that the build has drawn.
    const blob = await (await fetch(chrome.runtime.getURL("icons/red.svg"))).text();
    const path = `data:image/svg+xml,${encodeURIComponent(blob)}`;
    return chrome.action.setIcon({ path }).then(
      () => "shown",
      ({ message }: Error) => message,
    );
  };
  expect(await extension.background.evaluate(show)).toMatch(/could not be decoded/);
});

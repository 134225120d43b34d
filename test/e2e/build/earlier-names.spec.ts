import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { type BrowserName, expect, launchExtension, test } from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { builtFor } from "./built.js";

declare const browser: { browserAction: { getTitle(details: object): Promise<string> } };

test("a program for manifest version 2 changes a page when its button is pressed", async ({ target }, info) => {
  const extensionPath = info.outputPath("built");
  const built = await builtFor("earlier-names", target, extensionPath);
  expect(built.outcome).not.toBe("impossible");
  const extension = await launchExtension({
    browser: browserOf(target) as BrowserName,
    executablePath: findBrowser(target),
    extensionPath,
  });
  const web = await serveWebPage("<!doctype html><p>A page</p>");
  try {
    const { page } = await extension.content(web.url);
    await extension.clickToolbarButton();
    await page.waitFor(() => document.documentElement.dataset.marked === "yes");
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(1, 2, 3)");
    await extension.background.waitFor(async () => (await browser.browserAction.getTitle({})) === "Marked once");
  } finally {
    web.close();
    await extension.close();
  }
});

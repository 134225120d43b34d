import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { type BrowserName, expect, launchExtension, test } from "../../../src/playwright/index.js";
import { builtFor } from "./built.js";

declare const self: { readonly loaded?: { status: number; background: string } };

test("an extension whose files are in a folder with an underscore finds each of them", async ({ target }, info) => {
  const extensionPath = info.outputPath("built");
  const built = await builtFor("reserved-names", target, extensionPath);
  expect(built.outcome).toBe("clean");
  const folder = browserOf(target) === "chromium" ? "app" : "_app";
  const extension = await launchExtension({
    browser: browserOf(target) as BrowserName,
    executablePath: findBrowser(target),
    extensionPath,
  });
  try {
    const page = await extension.open(`${folder}/page.html`);
    expect(await page.waitFor(() => self.loaded)).toEqual({ status: 200, background: `/${folder}/ 200` });
    expect(await page.evaluate(() => getComputedStyle(document.querySelector("p") as Element).color)).toBe(
      "rgb(1, 2, 3)",
    );
  } finally {
    await extension.close();
  }
});

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

interface PageReport {
  readonly protocol: boolean;
  readonly own: boolean;
  readonly background: { readonly own: readonly boolean[]; readonly status: number };
}
declare const self: {
  report(): Promise<PageReport>;
};
declare const content: { readonly here: boolean; readonly address: string };

let extension: RunningExtension;

test.beforeAll(async ({ target }, info) => {
  const extensionPath = info.outputPath("built");
  const built = await builtFor("own-addresses", target, extensionPath);
  expect(built.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  const browser = browserOf(target) as BrowserName;
  extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
});
test.afterAll(() => extension?.close());

/** The file that a style sheet has for a picture. */
const background = () => getComputedStyle(document.querySelector("p") as Element).backgroundImage;

test("a page and a background that write the extension's own addresses out reach it, and know themselves", async () => {
  const page = await extension.open("page.html");
  expect(await page.evaluate(() => self.report())).toEqual({
    protocol: true,
    own: true,
    background: { own: [true, true, true], status: 200 },
  });
  await page.waitFor(() => document.querySelector("img")?.naturalWidth === 7);
  expect(await page.evaluate(background)).toBe(`url("${extension.origin}/dot.svg")`);
  await page.close();
});

test("a content script and its style sheet have the extension's addresses", async () => {
  const web = await serveWebPage("<!doctype html><p>A page</p>");
  try {
    const opened = await extension.content(web.url);
    expect(await opened.evaluate(background)).toBe(`url("${extension.origin}/dot.svg")`);
    expect(await opened.evaluate(() => content)).toEqual({ here: false, address: `${extension.origin}/dot.svg` });
    await opened.close();
  } finally {
    web.close();
  }
});

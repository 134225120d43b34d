import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { withExtension } from "./package/launch.js";
import type { Instruments } from "./package/probe.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;
declare const compat: Instruments["compat"];

const open = (extension: RunningExtension): Promise<unknown> =>
  extension.background.evaluate(async () => (await compat.openOptionsPage?.()) ?? "resolved with nothing");

/** The tabs that show this page of the extension. */
const tabsWith = (extension: RunningExtension, page: string): Promise<{ id: number; active: boolean }[]> =>
  extension.background.evaluate(async (name) => {
    const tabs = (await browser.tabs.query({})) as { id: number; url?: string; active: boolean }[];
    return tabs.filter(({ url }) => url === browser.runtime.getURL(name)).map(({ id, active }) => ({ id, active }));
  }, page);

const DECLARATIONS = {
  options_page: { options_page: "options.html" },
  options_ui: { options_ui: { page: "options.html", open_in_tab: true } },
};

for (const [key, manifest] of Object.entries(DECLARATIONS)) {
  test(`${key}: opens the page in a tab, then focuses it, and reloads nobody (CR-080, CR-081, TB-009)`, async ({
    target,
  }, info) => {
    await withExtension(target, info, { wishes: { manifest } }, async (extension) => {
      expect(await open(extension)).toBe("resolved with nothing");
      await expect.poll(() => tabsWith(extension, "options.html")).toEqual([{ id: expect.any(Number), active: true }]);
      const [options] = await tabsWith(extension, "options.html");
      const page = await extension.view("options.html");
      await page.evaluate(() => void Object.assign(globalThis, { marked: true }));

      const other = await extension.open("page.html");
      await expect.poll(() => tabsWith(extension, "options.html")).toEqual([{ id: options?.id, active: false }]);
      await other.evaluate(async () => void (await compat.openOptionsPage?.()));
      await expect.poll(() => tabsWith(extension, "options.html")).toEqual([{ id: options?.id, active: true }]);

      await page.evaluate(async () => void (await compat.openOptionsPage?.()));
      expect(await page.evaluate(() => (globalThis as { marked?: boolean }).marked)).toBe(true);
      expect(await tabsWith(extension, "options.html")).toHaveLength(1);
      expect(await tabsWith(extension, "page.html")).toHaveLength(1);
    });
  });
}

test("without an options page the promise rejects, and the callback gets lastError (CR-082, TB-009)", async ({
  target,
}, info) => {
  await withExtension(target, info, {}, async (extension) => {
    await expect(open(extension)).rejects.toThrow(/options/);
    const message = await extension.background.evaluate(
      () =>
        new Promise((resolve) => compat.openOptionsPage?.(() => resolve(browser.runtime.lastError?.message ?? "none"))),
    );
    expect(message).toMatch(/options/);
  });
});

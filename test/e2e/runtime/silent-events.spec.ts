import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { launchDiary } from "./lifecycle/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;
declare const self: { heard?: unknown[] };

const listen = (extension: RunningExtension, event: string): Promise<void> =>
  extension.background.evaluate((name) => {
    const heard: unknown[] = [];
    self.heard = heard;
    browser.runtime[name].addListener((...args: unknown[]) => heard.push(args));
  }, event);

/** What was heard, asked in a later turn than all that happened before. */
const heard = (extension: RunningExtension): Promise<unknown> => extension.background.evaluate(() => self.heard);

test("an update of Gecko that waits for a restart is told to no extension (CR-140)", async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "Chrome has the event itself.");
  const extension = await launchDiary(target, info);
  try {
    await listen(extension, "onBrowserUpdateAvailable");
    await extension.inBrowser(`(async () => {
      for (const topic of ["update-available", "update-downloaded", "update-staged"]) {
        Services.obs.notifyObservers(null, topic, "pending");
      }
    })()`);
    expect(await heard(extension)).toEqual([]);
  } finally {
    await extension.close();
  }
});

test("Chrome warns no extension that keeps it busy (TB-056)", async ({ target }, info) => {
  test.skip(!target.startsWith("chromium"), "Gecko does: see its test in lifecycle.spec.ts.");
  const extension = await launchDiary(target, info);
  try {
    await listen(extension, "onPerformanceWarning");
    await extension.background.evaluate(() => {
      const end = performance.now() + 2000;
      while (performance.now() < end);
    });
    expect(await heard(extension)).toEqual([]);
  } finally {
    await extension.close();
  }
});

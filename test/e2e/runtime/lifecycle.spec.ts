import { expect, test } from "../../../src/playwright/index.js";
import { buildLifecycleExtension } from "./lifecycle/build.js";
import type { Instruments } from "./lifecycle/diary.js";
import { diaryOf, inWords, launchDiary } from "./lifecycle/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

/** A diary's words, once they hold what is awaited. */
const words = (page: Parameters<typeof diaryOf>[0], awaited: string | RegExp) =>
  expect
    .poll(async () => inWords(await diaryOf(page).catch(() => [])), { timeout: 15_000 })
    .toContainEqual(expect.stringMatching(awaited));

test("an installation is told as one, with the constant to compare (CR-005, CR-144, CR-164, TB-050)", async ({
  target,
}, info) => {
  const extension = await launchDiary(target, info);
  try {
    await words(extension.background, "greeting");
    const lines = await diaryOf(extension.background);
    const details = lines.filter(({ event }) => event === "onInstalled").map(({ args }) => args[0]);
    // Gecko says besides whether the installation is temporary; this one is.
    const temporary = extension.browser === "chromium" ? {} : { temporary: true };
    expect(details).toEqual([{ reason: "install", ...temporary }]);
    await extension.endBackground();
    await extension.background.wake();
    await words(extension.background, "boot awake again");
    expect(inWords(await diaryOf(extension.background)).filter((word) => word.startsWith("onInstalled"))).toHaveLength(
      1,
    );
  } finally {
    await extension.close();
  }
});

test("reload() of an unpacked extension counts as an update (CR-001, CR-085, CR-086, TB-010)", async ({
  target,
}, info) => {
  const extension = await launchDiary(target, info);
  try {
    await words(extension.background, "onInstalled install");
    const page = await extension.open("page.html");
    await page.evaluate(() => void setTimeout(() => browser.runtime.reload(), 50));
    await words(extension.background, "onInstalled update");
    const [update] = (await diaryOf(extension.background)).filter(
      ({ args: [first] }) => (first as { reason?: string })?.reason === "update",
    );
    expect(update?.args[0]).toMatchObject({ reason: "update", previousVersion: "1.0" });
    expect(inWords(await diaryOf(extension.background))).not.toContain("onEnabled");
  } finally {
    await extension.close();
  }
});

test("an update tells the version before it (CR-001, CR-144, TB-050)", async ({ target }, info) => {
  const extension = await launchDiary(target, info);
  try {
    await words(extension.background, "onInstalled install");
    buildLifecycleExtension(extension.folder, extension.browser, { version: "2.0" });
    await extension.reload();
    await words(extension.background, "onInstalled update");
    const updates = (await diaryOf(extension.background)).filter(({ event }) => event === "onInstalled").slice(1);
    expect(updates.map(({ args }) => args[0])).toMatchObject([{ reason: "update", previousVersion: "1.0" }]);
  } finally {
    await extension.close();
  }
});

test("onEnabled is told when the extension was disabled, and at no other start", async ({ target }, info) => {
  const extension = await launchDiary(target, info);
  try {
    await words(extension.background, "onInstalled install");
    // The shim takes its time to see that nothing else explains the start.
    await extension.background.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    await extension.endBackground();
    await extension.background.wake();
    await words(extension.background, "boot awake again");
    await extension.background.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(inWords(await diaryOf(extension.background))).not.toContain("onEnabled");
    await extension.setEnabled(false);
    await extension.setEnabled(true);
    await words(extension.background, "onEnabled");
    await extension.endBackground();
    await extension.background.wake();
    await expect
      .poll(
        async () => inWords(await diaryOf(extension.background)).filter((word) => word === "boot awake again").length,
      )
      .toBe(2);
    await extension.background.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(inWords(await diaryOf(extension.background)).filter((word) => word === "onEnabled")).toHaveLength(1);
  } finally {
    await extension.close();
  }
});

test("reload() of a packed extension looks like having been disabled, and is told", async ({ target }, info) => {
  test.skip(
    target.startsWith("chromium"),
    "Chromium's test extensions are unpacked: there a reload counts as an update.",
  );
  const extension = await launchDiary(target, info, { packed: true });
  try {
    await words(extension.background, "onInstalled install");
    // The shim takes its time to see that nothing else explains the start.
    await extension.background.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(inWords(await diaryOf(extension.background))).not.toContain("onEnabled");
    await extension.background.evaluate(() => void setTimeout(() => browser.runtime.reload(), 50));
    await expect
      .poll(async () => inWords(await diaryOf(extension.background).catch(() => [])), { timeout: 15_000 })
      .toContain("onEnabled");
  } finally {
    await extension.close();
  }
});

test("onSuspend comes before the end of an event page; a service worker ends without a word (CR-152, TB-057)", async ({
  target,
}, info) => {
  const extension = await launchDiary(target, info);
  try {
    await words(extension.background, "onInstalled install");
    await extension.endBackground();
    const page = await extension.open("page.html");
    if (extension.browser === "chromium") expect(inWords(await diaryOf(page))).not.toContain("onSuspend");
    else await words(page, "onSuspend");
  } finally {
    await extension.close();
  }
});

test("onSuspendCanceled comes when something happens after onSuspend (CR-153, TB-057)", async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "A service worker gets neither event.");
  const extension = await launchDiary(target, info);
  try {
    await words(extension.background, "onInstalled install");
    await extension.background.evaluate(() => {
      browser.runtime.onSuspend.addListener(() => {
        browser.alarms.create("activity", { when: Date.now() });
        return new Promise<void>((resolve) => {
          browser.runtime.onSuspendCanceled.addListener(resolve);
          setTimeout(resolve, 10_000);
        });
      });
    });
    // The browser's own way to end it, which minds what happens meanwhile.
    await extension.inBrowser("extension.terminateBackground({ disableResetIdleForTest: true })");
    await words(extension.background, "onSuspendCanceled");
    expect(await extension.background.state()).toBe("running");
    expect(inWords(await diaryOf(extension.background))).not.toContain("boot awake again");
  } finally {
    await extension.close();
  }
});

test("an event that wakes the background reaches the listeners of its first turn", async ({ target }, info) => {
  const extension = await launchDiary(target, info);
  try {
    await words(extension.background, "onInstalled install");
    const page = await extension.open("page.html");
    await extension.endBackground();
    await page.evaluate(() => browser.alarms.create("wake", { when: Date.now() + 1000 }));
    await words(page, "onAlarm wake");
    await words(page, "boot awake again");
  } finally {
    await extension.close();
  }
});

test("Gecko warns of a slow content script; the details are those of the reference (TB-056, TB-076, TB-077)", async ({
  target,
}, info) => {
  test.skip(target.startsWith("chromium"), "Chromium gives no such warning: its shim never fires.");
  const extension = await launchDiary(target, info);
  try {
    await words(extension.background, "onInstalled install");
    await extension.endBackground();
    const page = await extension.open("page.html");
    await extension.inBrowser(`(async () => {
      const scriptBrowser = Services.wm.getMostRecentWindow("navigator:browser")?.gBrowser.selectedBrowser ?? null;
      const QueryInterface = ChromeUtils.generateQI(["nsIHangReport"]);
      const report = { QueryInterface, addonId: extension.id, scriptBrowser };
      Services.obs.notifyObservers(report, "process-hang-report");
    })()`);
    await words(page, "onPerformanceWarning");
    const [warning] = (await diaryOf(page)).filter(({ event }) => event === "onPerformanceWarning");
    // Thunderbird never tells a tab: it looks for one in windows of Firefox.
    const tabId = await page.evaluate(async () => (await browser.tabs.getCurrent()).id as number);
    expect(warning?.args[0]).toEqual({
      category: "content_script",
      severity: "high",
      description: expect.any(String),
      ...(extension.browser === "firefox" ? { tabId } : {}),
    });
    const constants = await page.evaluate(() => [
      browser.runtime.OnPerformanceWarningCategory.CONTENT_SCRIPT,
      browser.runtime.OnPerformanceWarningSeverity.HIGH,
    ]);
    expect(constants).toEqual(["content_script", "high"]);
  } finally {
    await extension.close();
  }
});

test("a choice turns the reason round on every browser (CR-164, TB-075)", async ({ target }, info) => {
  const extension = await launchDiary(target, info);
  try {
    const page = await extension.open("page.html");
    const names = await page.evaluate(() => {
      const { runtime } = browser;
      const before = runtime.OnInstalledReason.BROWSER_UPDATE;
      (globalThis as unknown as Instruments).configure({ "runtime.onInstalled": "browser_update" });
      return [before, runtime.OnInstalledReason.BROWSER_UPDATE, runtime.OnInstalledReason.CHROME_UPDATE];
    });
    expect(names).toEqual(["chrome_update", "browser_update", "browser_update"]);
  } finally {
    await extension.close();
  }
});

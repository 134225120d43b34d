import { expect, test } from "../../../src/playwright/index.js";
import { createTemporaryFolder, removeFolderInUse } from "../../../src/playwright/temporary-folder.js";
import type { Line } from "./lifecycle/diary.js";
import { installedInProfile } from "./lifecycle/installed-in-profile.js";
import { diaryOf, inWords, launchDiary } from "./lifecycle/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

type Extension = Awaited<ReturnType<typeof launchDiary>>;

const ALARM = "compat:runtime.restartAfterDelay";

/** How often the extension has begun a new life: reloads, not just the background's starts. */
const lives = async (extension: Extension): Promise<number> =>
  inWords(await diaryOf(extension.background).catch(() => [])).filter((word) => word === "boot new life").length;

const begun = (extension: Extension, count: number) =>
  expect.poll(() => lives(extension), { timeout: 20_000 }).toBe(count);

const schedule = (at: Extension["background"] | Awaited<ReturnType<Extension["open"]>>, seconds: number) =>
  at.evaluate(
    (delay) =>
      browser.runtime.restartAfterDelay(delay).then(
        () => "done",
        ({ message }: Error) => message,
      ),
    seconds,
  );

test("a schedule outlives the background, reloads the extension once, and leaves nothing behind (CR-002, CR-105)", async ({
  target,
}, info) => {
  const extension = await launchDiary(target, info);
  try {
    await begun(extension, 1);
    expect(await schedule(extension.background, 5)).toBe("done");
    await extension.endBackground();
    expect(await extension.background.state()).toBe("stopped");
    // Asking the background would wake it: the alarm has to.
    const state = () => extension.background.state().catch(() => "reloading");
    await expect.poll(state, { timeout: 15_000 }).toBe("running");
    await begun(extension, 2);
    const left = await extension.background.evaluate(() => browser.alarms.getAll());
    expect(left).toEqual([]);
    // Whoever comes first now is the first caller.
    const other = await extension.open("other-page.html");
    expect(await schedule(other, 3600)).toBe("done");
    expect(await schedule(other, -1)).toBe("done");
    expect(await lives(extension)).toBe(2);
  } finally {
    await extension.close();
  }
});

test("only the first caller moves or cancels the schedule, also after its background ended (CR-106, CR-107, CR-109)", async ({
  target,
}, info) => {
  const extension = await launchDiary(target, info);
  try {
    await begun(extension, 1);
    expect(await schedule(extension.background, 3600)).toBe("done");
    await extension.endBackground();
    const page = await extension.open("page.html");
    for (const seconds of [1, -1]) {
      expect(await schedule(page, seconds)).toBe("Not the first extension to call this API.");
    }
    const due = () => page.evaluate(async (name) => (await browser.alarms.get(name))?.scheduledTime ?? 0, ALARM);
    const first = await due();
    expect(await schedule(extension.background, 7200)).toBe("done");
    expect(await due()).toBeGreaterThan(first + 3_000_000);
    await extension.endBackground();
    expect(await schedule(extension.background, -1)).toBe("done");
    expect(await due()).toBe(0);
    // The schedule is over, so another context may be the first.
    expect(await schedule(page, 3600)).toBe("done");
    expect(await schedule(extension.background, 1)).toBe("Not the first extension to call this API.");
    expect(await lives(extension)).toBe(1);
  } finally {
    await extension.close();
  }
});

test("the extension's own alarms.clearAll() ends a schedule, and its listener hears the alarm", async ({
  target,
}, info) => {
  const extension = await launchDiary(target, info);
  try {
    await begun(extension, 1);
    const page = await extension.open("page.html");
    const listed = await page.evaluate(async () => {
      await browser.runtime.restartAfterDelay(2);
      const all = await browser.alarms.getAll();
      await browser.alarms.clearAll();
      return all;
    });
    expect(listed).toMatchObject([{ name: ALARM }]);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    expect(await lives(extension)).toBe(1);
    // Without its page only the alarm is left to end a schedule.
    expect(await schedule(page, 2)).toBe("done");
    await page.close();
    await begun(extension, 2);
    expect(inWords(await diaryOf(extension.background))).toContain(`onAlarm ${ALARM}`);
  } finally {
    await extension.close();
  }
});

test("a schedule ends with the browser", async ({ target }, info) => {
  test.skip(!target.startsWith("chromium"), "Gecko's start has a test of its own.");
  const profile = createTemporaryFolder("profile");
  try {
    const first = await launchDiary(target, info, { profile });
    await begun(first, 1);
    expect(await schedule(first.background, 3600)).toBe("done");
    await first.close();
    const next = await launchDiary(target, info, { profile });
    try {
      await expect.poll(() => next.background.evaluate(() => browser.alarms.getAll())).toEqual([]);
      // Whoever comes first now is the first caller.
      const page = await next.open("page.html");
      expect(await schedule(page, 3600)).toBe("done");
    } finally {
      await next.close();
    }
  } finally {
    await removeFolderInUse(profile);
  }
});

test("a schedule ends with the browser in Gecko, too", async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "Chromium's start is in the test above.");
  const installed = installedInProfile(target, info);
  const whileRunning = async (act: (ask: (question: unknown) => Promise<unknown>) => Promise<void>) => {
    const running = await installed.start();
    try {
      await expect.poll(() => running.ask("diary").catch(() => [])).not.toEqual([]);
      await act(running.ask);
    } finally {
      await running.close();
    }
  };
  try {
    installed.place("1.0");
    await whileRunning(async (ask) => {
      expect(await ask({ restartAfterDelay: 3600 })).toBe("done");
      expect(await ask("alarms")).toMatchObject([{ name: ALARM }]);
    });
    await whileRunning(async (ask) => {
      expect(inWords((await ask("diary")) as Line[])).toContain("onStartup");
      expect(await ask("alarms")).toEqual([]);
    });
  } finally {
    installed.remove();
  }
});

test("restart() reloads the extension; the native answer does nothing (CR-002, CR-100, TB-011)", async ({
  target,
}, info) => {
  const extension = await launchDiary(target, info);
  try {
    await begun(extension, 1);
    const page = await extension.open("page.html");
    const given = await page.evaluate(() => {
      const { configure } = globalThis as unknown as { configure(options: Record<string, string>): void };
      configure({ "runtime.restart": "native" });
      const nothing = browser.runtime.restart();
      configure({ "runtime.restart": "reload" });
      return String(nothing);
    });
    expect(given).toBe("undefined");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await lives(extension)).toBe(1);
    await page.evaluate(() => void setTimeout(() => browser.runtime.restart(), 50));
    await begun(extension, 2);
  } finally {
    await extension.close();
  }
});

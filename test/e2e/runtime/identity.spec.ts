import { type Evaluator, expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { withExtension } from "./package/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

/** Runs a check in the background, in a page and in a content script of one extension. */
async function everywhere(
  extension: RunningExtension,
  check: (place: Evaluator, name: string) => Promise<void>,
): Promise<void> {
  const served = await serveWebPage("<!doctype html><title>Web page</title>");
  try {
    await check(extension.background, "background");
    await check(await extension.open("page.html"), "page");
    await check(await extension.content(served.url), "content");
  } finally {
    served.close();
  }
}

test("id, getVersion and getURL say the same in every context (CR-010, CR-075, TB-008, TB-084)", async ({
  target,
}, info) => {
  await withExtension(target, info, {}, async (extension) => {
    await everywhere(extension, async (place, name) => {
      const told = await place.evaluate(() => ({
        id: browser.runtime.id,
        version: browser.runtime.getVersion(),
        addresses: ["", "page.html", "/page.html", "a/b.txt?x=1#y"].map((path) => browser.runtime.getURL(path)),
      }));
      expect(told, name).toEqual({
        id: extension.id,
        version: "4.5.6",
        addresses: ["", "page.html", "page.html", "a/b.txt?x=1#y"].map((path) => `${extension.origin}/${path}`),
      });
    });
    expect(extension.id).toMatch(extension.browser === "chromium" ? /^[a-p]{32}$/ : /^package@compat\.test$/);
  });
});

test("getURL throws the engine's own error class for what is no path (CR-075)", async ({ target }, info) => {
  await withExtension(target, info, {}, async (extension) => {
    const names = await extension.background.evaluate(() =>
      [[], [undefined], [5], ["a", "b"]].map((args) => {
        try {
          return browser.runtime.getURL(...args);
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(new Set(names)).toEqual(new Set([extension.browser === "chromium" ? "TypeError" : "Error"]));
  });
});

test("an address alone does not open a file to web pages: the manifest does (CR-004)", async ({ target }, info) => {
  const served = await serveWebPage("<!doctype html><title>Web page</title>");
  try {
    await withExtension(target, info, {}, async (extension) => {
      const { page } = await extension.content(served.url);
      const readable = (file: string) =>
        page.evaluate(
          (address) =>
            fetch(address).then(
              (response) => response.text(),
              () => "refused",
            ),
          `${extension.origin}/${file}`,
        );
      expect(await readable("open.txt")).toBe("open");
      expect(await readable("closed.txt")).toBe("refused");
    });
  } finally {
    served.close();
  }
});

test("constants that every browser has are the browser's own (CR-165, CR-174, TB-078, TB-083)", async ({
  target,
}, info) => {
  await withExtension(target, info, {}, async (extension) => {
    await everywhere(extension, async (place, name) => {
      const told = await place.evaluate(() => [
        { ...browser.runtime.OnRestartRequiredReason },
        { ...browser.runtime.RequestUpdateCheckStatus },
      ]);
      expect(told, name).toEqual([
        { APP_UPDATE: "app_update", OS_UPDATE: "os_update", PERIODIC: "periodic" },
        { NO_UPDATE: "no_update", THROTTLED: "throttled", UPDATE_AVAILABLE: "update_available" },
      ]);
    });
  });
});

test("an event takes, knows and lets go of listeners (TB-072)", async ({ target }, info) => {
  await withExtension(target, info, {}, async (extension) => {
    await everywhere(extension, async (place, name) => {
      const known = await place.evaluate(() => {
        const { onMessage } = browser.runtime;
        const listener = () => undefined;
        const before = onMessage.hasListener(listener);
        onMessage.addListener(listener);
        const added = onMessage.hasListener(listener);
        onMessage.removeListener(listener);
        return [before, added, onMessage.hasListener(listener)];
      });
      expect(known, name).toEqual([false, true, false]);
    });
  });
});

test("the sender of a message carries the extension's id (TB-074)", async ({ target }, info) => {
  await withExtension(target, info, {}, async (extension) => {
    await extension.background.evaluate(() => {
      browser.runtime.onMessage.addListener((_message: unknown, sender: { id: string }, answer: (id: string) => void) =>
        answer(sender.id),
      );
    });
    const page = await extension.open("page.html");
    expect(await page.evaluate(() => browser.runtime.sendMessage("who am I?"))).toBe(extension.id);
  });
});

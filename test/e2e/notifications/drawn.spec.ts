import type { TestInfo } from "@playwright/test";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { expect, launchExtension, type RunningExtension, test } from "../../../src/playwright/index.js";
import { buildNotificationsExtension } from "./extension/build.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const chrome: any;
declare const self: { heard?: unknown[] };

const BASIC = { type: "basic", title: "Title", message: "Message", iconUrl: "icon.png" };

/** What Chrome draws besides title, message and icon. */
const MORE = {
  image: { type: "image", imageUrl: "picture.svg" },
  list: { type: "list", items: [{ title: "First", message: "of the list" }] },
  progress: { type: "progress", progress: 40 },
};

/** What Gecko has drawn: the words of a notification, and its whole inside. */
interface Drawing {
  title: string;
  message: string;
  inside: string;
}

/** The notifications on the screen that are drawn to the end. */
const drawings = ({ inBrowser }: RunningExtension): Promise<Drawing[]> =>
  inBrowser(`Promise.all([...Services.wm.getEnumerator("alert:alert")]
    .filter(({ document }) => document.readyState === "complete")
    .map(async ({ document }) => {
      await document.l10n.ready;
      return {
        title: document.getElementById("alertTitleLabel").getAttribute("value"),
        message: document.getElementById("alertTextLabel").textContent,
        inside: document.documentElement.innerHTML,
      };
    }))`);

/** The only notification on the screen, once it has this title. */
async function drawn(extension: RunningExtension, title: string): Promise<string> {
  let found: Drawing[] = [];
  const read = async () => {
    found = await drawings(extension);
    return found.map((drawing) => ({ title: drawing.title, message: drawing.message }));
  };
  await expect.poll(read).toEqual([{ title, message: BASIC.message }]);
  return found[0]?.inside ?? "";
}

async function clear(extension: RunningExtension): Promise<void> {
  await extension.background.evaluate(() => chrome.notifications.clear("n"));
  await expect.poll(() => drawings(extension)).toEqual([]);
}

const create = ({ background }: RunningExtension, options: object): Promise<string> =>
  background.evaluate((all) => chrome.notifications.create("n", all), options);
const update = ({ background }: RunningExtension, options: object): Promise<boolean> =>
  background.evaluate((changes) => chrome.notifications.update("n", changes), options);

/** The browser draws notifications itself, where the test sees them. */
const launch = async (target: string, info: TestInfo): Promise<RunningExtension> =>
  launchExtension({
    browser: browserOf(target) ?? "firefox",
    executablePath: findBrowser(target),
    extensionPath: await buildNotificationsExtension(info.outputPath("extension")),
    preferences: { "alerts.useSystemBackend": false },
  });

test("who closes a notification by its cross is told of as its user", async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "No test sees what Chrome draws.");
  const extension = await launch(target, info);
  try {
    await extension.background.evaluate(() => {
      self.heard = [];
      chrome.notifications.onClosed.addListener((...args: unknown[]) => self.heard?.push(args));
    });
    await create(extension, BASIC);
    await drawn(extension, "Title");
    await extension.inBrowser(
      `Services.wm.getMostRecentWindow("alert:alert").document.getElementById("alert-close").click()`,
    );
    await expect.poll(() => extension.background.evaluate(() => self.heard)).toEqual([["n", true]]);
  } finally {
    await extension.close();
  }
});

test("an image, a list and a progress bar are drawn as title and message alone", async ({ target }, info) => {
  test.skip(target.startsWith("chromium"), "Chrome draws them.");
  const extension = await launch(target, info);
  try {
    await create(extension, BASIC);
    const basic = await drawn(extension, "Title");
    expect(basic).toContain("data:image/png");
    await clear(extension);

    // Whole documents are compared, so nothing can be drawn that a basic notification has not.
    for (const more of Object.values(MORE)) {
      await create(extension, { ...BASIC, ...more });
      expect(await drawn(extension, "Title"), more.type).toBe(basic);
      await clear(extension);
    }

    await create(extension, { ...BASIC, title: "Old" });
    await drawn(extension, "Old");
    for (const more of Object.values(MORE)) {
      const title = `Now: ${more.type}`;
      expect(await update(extension, { ...more, title })).toBe(true);
      expect(await drawn(extension, title), more.type).toBe(basic.replace('"Title"', `"${title}"`));
    }
  } finally {
    await extension.close();
  }
});

import path from "node:path";
import { browserOf, findBrowser } from "../../../src/playwright/find-browser.js";
import { type BrowserName, expect, launchExtension, test } from "../../../src/playwright/index.js";
import { builtFor } from "./built.js";

declare const self: { readonly isReady?: boolean };
declare const chrome: {
  tabs: {
    onCreated: { addListener(listener: (tab: { id: number }) => void): void };
    create(properties: object): Promise<{ id: number }>;
    remove(id: number): Promise<void>;
  };
};

const EXTENSIONS = path.join(import.meta.dirname, "extensions");
const ownPath = path.join(EXTENSIONS, "top-level-await");

test("Chromium starts no worker that waits at its top level, and the build refuses it", async ({ target }, info) => {
  test.skip(!target.startsWith("chromium"), "Gecko starts it once.");
  const built = await builtFor("top-level-await", target, info.outputPath("built"));
  expect(built.outcome).toBe("impossible");
  expect(built.findings.filter(({ severity }) => severity === "impossible").map(({ path: place }) => place)).toEqual([
    "background.js:3",
    "background.js:4",
  ]);
  const extension = await launchExtension({
    browser: "chromium",
    executablePath: findBrowser(target),
    extensionPath: path.join(EXTENSIONS, "for-chrome"),
    extraExtensions: [ownPath],
  });
  try {
    const { page } = await extension.open("page.html");
    await page?.goto("chrome://extensions");
    const [own] = extension.extras;
    const id = JSON.stringify(own?.id);
    await page?.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      .then(() => chrome.developerPrivate.reload(${id}, { failQuietly: true }))`);
    const errors = () =>
      page?.evaluate<string>(`chrome.developerPrivate.getExtensionInfo(${id})
        .then(({ manifestErrors, runtimeErrors }) =>
          [...manifestErrors, ...runtimeErrors].map(({ message }) => message).join(" "))`);
    await expect.poll(errors).toContain("Service worker registration failed");
  } finally {
    await extension.close();
  }
});

test("Gecko wakes an event page only for listeners from before the wait, and the build says so", async ({
  target,
}, info) => {
  test.skip(target.startsWith("chromium"), "Chromium does not start it at all.");
  const extensionPath = info.outputPath("built");
  const built = await builtFor("top-level-await", target, extensionPath);
  expect(built.findings.filter(({ rule }) => rule === "top-level-await").map(({ severity }) => severity)).toEqual([
    "loss",
    "loss",
  ]);
  const browser = browserOf(target) as BrowserName;
  const extension = await launchExtension({ browser, executablePath: findBrowser(target), extensionPath });
  try {
    await extension.background.waitFor(() => self.isReady);
    const page = await extension.open("page.html");
    await extension.endBackground();
    const created = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          chrome.tabs.onCreated.addListener(({ id }) => resolve(id));
          void chrome.tabs.create({ active: false });
        }),
    );
    expect(await extension.background.state()).toBe("stopped");
    await page.evaluate((id) => chrome.tabs.remove(id), created);
    await expect.poll(() => extension.background.state()).toBe("running");
  } finally {
    await extension.close();
  }
});

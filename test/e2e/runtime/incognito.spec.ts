import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { serveWebPage } from "../fixture/web-page.js";
import { allowInChromium } from "./allow-in-chromium.js";
import { withExtension } from "./package/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

/** Runs in the background and in a page: it keeps what it hears where all of the extension can read it. */
const LISTENER = `{
  const { extension, runtime, storage } = globalThis.browser ?? globalThis.chrome;
  const place = (extension.inIncognitoContext ? "private " : "ordinary ") +
    (/ear/.test(location.pathname) ? "page" : "background");
  const note = (what) => void storage.local.set({ [place + ": " + what]: true });
  runtime.onMessage.addListener((path, { tab }) => note(path + " of " + (tab.incognito ? "private" : "ordinary")));
  runtime.onStartup.addListener(() => note("onStartup"));
}`;

const SPEAKER = `{
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  void runtime.sendMessage(location.pathname).catch(() => undefined);
}`;

const wishesFor = (target: string, incognito: string) => ({
  manifest: {
    incognito,
    permissions: ["storage", "tabs"],
    background: target.startsWith("chromium")
      ? { service_worker: "background.js" }
      : { scripts: ["probe.js", "listener.js"] },
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["probe.js", "speaker.js"] }],
  },
  files: {
    "background.js": 'importScripts("probe.js", "listener.js");',
    "listener.js": LISTENER,
    "speaker.js": SPEAKER,
    "ear.html": '<!doctype html><title>Ear</title><script src="probe.js"></script><script src="listener.js"></script>',
  },
});

/** Lets the extension run in private windows, as the user would. */
async function allow(extension: RunningExtension): Promise<void> {
  if (extension.browser === "chromium") return allowInChromium(extension, { incognitoAccess: true });
  await extension.inBrowser(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    // Reloaded, Gecko 115 would let it into no page any more.
    const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: ["<all_urls>"] };
    await ExtensionPermissions.add(extension.id, allowed, extension);
  })()`);
  return extension.reload();
}

for (const mode of ["spanning", "split"] as const) {
  test(`${mode}: who hears the tabs of private windows, and that they are no start (CR-151, CR-186)`, async ({
    target,
  }, info) => {
    test.skip(target.endsWith("-115") && mode === "split", "Gecko 115 refuses a manifest with `split`.");
    const site = await serveWebPage("<!doctype html><title>Web page</title>");
    try {
      await withExtension(target, info, { wishes: wishesFor(target, mode) }, async (extension) => {
        // Chromium's switch loads the extension again, and the worker before it may still answer.
        const before = () => extension.background.evaluate(() => void Object.assign(globalThis, { before: true }));
        if (extension.browser === "chromium") await before();
        await allow(extension);
        const answer = () =>
          extension.background.evaluate(async () => {
            return "before" in globalThis ? "before" : browser.extension.isAllowedIncognitoAccess();
          });
        const isAllowed = () => answer().catch(() => "loading");
        // Gecko has no second process for private windows: an extension that wants one stays out of them.
        const stays = extension.browser !== "chromium" && mode === "split";
        await expect.poll(isAllowed).toBe(!stays);

        const page = await extension.open("ear.html");
        const heard = () => page.evaluate(async () => Object.keys(await browser.storage.local.get(null)).sort());
        const ordinary = ["background", "page"].map((place) => `ordinary ${place}: /here of ordinary`);
        await extension.content(`${site.url}here`);
        await expect.poll(heard).toEqual(ordinary);

        const opened = page.evaluate(async (url) => {
          await browser.windows.create({ incognito: true, url });
        }, `${site.url}there`);
        if (stays || extension.browser === "thunderbird") {
          // Thunderbird has no private windows at all.
          await expect(opened).rejects.toThrow(/incognito|permission/i);
          return;
        }
        await opened;
        const inPrivate =
          mode === "split"
            ? ["private background: /there of private"]
            : ["background", "page"].map((place) => `ordinary ${place}: /there of private`);
        await expect.poll(heard).toEqual([...ordinary, ...inPrivate].sort());
        // What should not come gets its time to come.
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
        expect(await heard()).toEqual([...ordinary, ...inPrivate].sort());
      });
    } finally {
      site.close();
    }
  });
}

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { expect, test } from "../../../src/playwright/index.js";
import { createTemporaryFolder, removeFolderInUse } from "../../../src/playwright/temporary-folder.js";
import { buildLifecycleExtension } from "./lifecycle/build.js";
import type { Line } from "./lifecycle/diary.js";
import { installedInProfile } from "./lifecycle/installed-in-profile.js";
import { browserFor, diaryOf, inWords } from "./lifecycle/launch.js";

/** An extension that came over CDP goes at the browser's end, unless the mark of that is taken from the profile. */
function keepInstalled(profile: string, id: string): void {
  const file = path.join(profile, "Default", "Preferences");
  const preferences = JSON.parse(readFileSync(file, "utf8"));
  preferences.extensions.settings[id].creation_flags &= ~0x8000;
  writeFileSync(file, JSON.stringify(preferences));
}

test("a browser's start is told, and so is an update that Gecko installs before it, once (CR-144, CR-151, TB-050)", async ({
  target,
}, info) => {
  test.skip(target.startsWith("chromium"), "Chromium tells such an update itself; its start has a test of its own.");
  const installed = installedInProfile(target, info);
  /** Starts the browser with that profile, and returns what the diary's extension was told since the last start. */
  let known = 0;
  const start = async (awaited: string): Promise<readonly Line[]> => {
    const running = await installed.start();
    try {
      const read = async () => (await running.ask("diary").catch(() => [])) as Line[];
      await expect.poll(async () => inWords((await read()).slice(known)), { timeout: 20_000 }).toContain(awaited);
      // What should not come gets its time to come.
      await running.background.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
      const lines = (await read()).slice(known);
      known += lines.length;
      return lines.filter(({ event }) => /^on(Installed|Startup|Enabled)$/.test(event));
    } finally {
      await running.close();
    }
  };
  try {
    installed.place("1.0");
    expect(inWords(await start("onInstalled install"))).toEqual(["onInstalled install"]);
    expect(inWords(await start("onStartup"))).toEqual(["onStartup"]);
    installed.place("2.0");
    const updated = await start("onInstalled update");
    expect(inWords(updated)).toEqual(["onStartup", "onInstalled update"]);
    expect(updated[1]?.args).toEqual([{ reason: "update", previousVersion: "1.0", temporary: false }]);
    expect(inWords(await start("onStartup"))).toEqual(["onStartup"]);
  } finally {
    installed.remove();
  }
});

test("Chromium tells a browser's start to an installed extension, and nothing else (CR-151)", async ({
  target,
}, info) => {
  test.skip(!target.startsWith("chromium"), "Gecko's start is told in the test above.");
  const { executablePath } = browserFor(target);
  const folder = buildLifecycleExtension(info.outputPath("diary"), "chromium");
  const profile = createTemporaryFolder("startup");
  let context: BrowserContext | undefined;
  const launch = async () => {
    await context?.close();
    context = await chromium.launchPersistentContext(profile, {
      channel: "chromium",
      executablePath,
      args: ["--no-sandbox", "--enable-unsafe-extension-debugging", "--disable-background-networking"],
      ignoreDefaultArgs: ["--disable-extensions"],
    });
    return context;
  };
  const diary = async (running: BrowserContext, id: string, awaited: string) => {
    const page = await running.newPage();
    const open = () => page.goto(`chrome-extension://${id}/page.html`).then(Boolean, () => false);
    await expect.poll(open, { timeout: 15_000 }).toBe(true);
    await expect.poll(async () => inWords(await diaryOf(page as never)), { timeout: 15_000 }).toContain(awaited);
    return inWords(await diaryOf(page as never));
  };
  try {
    const first = await launch();
    // At the next start Chromium keeps an unpacked extension disabled unless its user is a developer.
    const settings = await first.newPage();
    await settings.goto("chrome://extensions");
    await settings.evaluate(
      "new Promise((resolve) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, resolve))",
    );
    const cdp = await first.browser()?.newBrowserCDPSession();
    const loaded = await cdp?.send("Extensions.loadUnpacked" as "Target.getTargets", { path: folder } as object);
    const { id } = loaded as unknown as { id: string };
    expect(await diary(first, id, "onInstalled install")).not.toContain("onStartup");
    await first.close();
    keepInstalled(profile, id);
    const words = await diary(await launch(), id, "onStartup");
    expect(words.filter((word) => word.startsWith("onInstalled"))).toEqual(["onInstalled install"]);
    expect(words).not.toContain("onEnabled");
  } finally {
    await context?.close();
    await removeFolderInUse(profile);
  }
});

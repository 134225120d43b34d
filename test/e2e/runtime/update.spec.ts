import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { zipSync } from "fflate";
import { expect, type RunningExtension, test } from "../../../src/playwright/index.js";
import { buildLifecycleExtension, GECKO_ID } from "./lifecycle/build.js";
import { browserFor, diaryOf, inWords, launchDiary } from "./lifecycle/launch.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;

/** A place on this machine that offers version 2.0, as Gecko looks for it. */
async function offerUpdate(folder: string): Promise<{ url: string; server: Server }> {
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
  const server = createServer(({ url }, response) => {
    if (url === "/update.xpi") return void response.end(zipSync(files));
    const updates = [{ version: "2.0", update_link: `${address()}/update.xpi` }];
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ addons: { [GECKO_ID]: { updates } } }));
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `${address()}/updates.json`, server };
}

/** What the browser does by itself once a day. */
const lookForUpdate = (extension: RunningExtension): Promise<string> =>
  extension.inBrowser(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    const addon = await AddonManager.getAddonByID(extension.id);
    const install = await new Promise((resolve) =>
      addon.findUpdates(
        { onUpdateAvailable: (_addon, found) => resolve(found), onNoUpdateAvailable: () => resolve(null) },
        AddonManager.UPDATE_WHEN_USER_REQUESTED,
      ),
    );
    if (!install) return "no update";
    return new Promise((resolve) => {
      install.addListener({
        onInstallPostponed: () => resolve("postponed"),
        onInstallEnded: () => resolve("installed"),
        onInstallFailed: () => resolve("failed " + install.error),
        onDownloadFailed: () => resolve("download failed " + install.error),
      });
      void install.install();
    });
  })()`);

for (const quiet of [false, true]) {
  const what = quiet
    ? "an update of an extension that does not listen is installed at once, compat or not (CR-156)"
    : "an update waits for reload(), and requestUpdateCheck knows it, also after the background ended (CR-086, CR-090, CR-093, CR-154, CR-155, TB-055)";
  test(what, async ({ target }, info) => {
    test.skip(target.startsWith("chromium"), "Chromium updates extensions of its store and of policies only.");
    const { browser: name } = browserFor(target);
    const next = buildLifecycleExtension(info.outputPath("next"), name, { version: "2.0", quiet });
    const { url, server } = await offerUpdate(next);
    const extension = await launchDiary(target, info, {
      wishes: { quiet, updateUrl: url },
      packed: true,
      preferences: { "extensions.checkUpdateSecurity": false, "extensions.update.requireBuiltInCerts": false },
    });
    const check = () => extension.background.evaluate(() => browser.runtime.requestUpdateCheck());
    const version = () => extension.background.evaluate(() => browser.runtime.getManifest().version);
    try {
      expect(await check()).toEqual({ status: "throttled", version: "" });
      expect(await lookForUpdate(extension)).toBe(quiet ? "installed" : "postponed");
      if (quiet) {
        await expect.poll(() => version().catch(() => ""), { timeout: 15_000 }).toBe("2.0");
        return;
      }
      await expect.poll(async () => inWords(await diaryOf(extension.background))).toContain("onUpdateAvailable 2.0");
      expect(await check()).toEqual({ status: "update_available", version: "2.0" });
      await extension.endBackground();
      expect(await check()).toEqual({ status: "update_available", version: "2.0" });
      expect(await version()).toBe("1.0");
      await extension.background.evaluate(() => void setTimeout(() => browser.runtime.reload(), 50));
      await expect.poll(() => version().catch(() => ""), { timeout: 15_000 }).toBe("2.0");
      await expect
        .poll(async () =>
          (await diaryOf(extension.background))
            .filter(({ event }) => event === "onInstalled")
            .map(({ args }) => args[0]),
        )
        .toEqual([
          { reason: "install", temporary: false },
          { reason: "update", previousVersion: "1.0", temporary: false },
        ]);
      expect(await check()).toEqual({ status: "throttled", version: "" });
    } finally {
      await extension.close();
      server.close();
    }
  });
}

import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "../../../src/playwright/index.js";
import { removeFolderInUse } from "../../../src/playwright/temporary-folder.js";
import { withExtension } from "./package/launch.js";
import type { Instruments } from "./package/probe.js";

// biome-ignore lint/suspicious/noExplicitAny: a test calls whatever the API has.
declare const browser: any;
declare const chooseOptions: Instruments["chooseOptions"];
declare const compat: Instruments["compat"];

test("dynamicId changes with each start of Chromium, and stays in Gecko", async ({ target }, info) => {
  const profile = mkdtempSync(path.join(os.tmpdir(), "profile-"));
  const ids: string[] = [];
  try {
    for (const _start of [1, 2]) {
      await withExtension(target, info, { packed: true, profile }, async (extension) => {
        ids.push(await extension.background.evaluate(() => browser.runtime.dynamicId));
        expect(await (await extension.open("page.html")).evaluate(() => browser.runtime.dynamicId)).toBe(ids.at(-1));
        if (extension.browser !== "chromium") expect(extension.origin).toBe(`moz-extension://${ids.at(-1)}`);
      });
    }
  } finally {
    await removeFolderInUse(profile);
  }
  expect(ids[0] === ids[1]).toBe(!target.startsWith("chromium"));
});

test("what Gecko's getManifest cannot give back is what its differences say (CR-060, TB-007)", async ({
  target,
}, info) => {
  const manifest = {
    default_locale: "en",
    options_page: "/options.html",
    permissions: ["tabs", "sidePanel", "bookmarks"],
    commands: { go: { description: "Go", suggested_key: { default: "Alt+Shift+9" }, global: true } },
  };
  const files = { "_locales/en/messages.json": "{}" };
  await withExtension(target, info, { wishes: { manifest, files } }, async (extension) => {
    const { current_locale, options_page, permissions, commands, incognito } = await extension.background.evaluate(() =>
      browser.runtime.getManifest(),
    );
    const chromium = extension.browser === "chromium";
    expect(current_locale).toEqual(chromium ? expect.stringMatching(/^en/) : undefined);
    expect(options_page).toBe(chromium ? "/options.html" : "options.html");
    expect(permissions.includes("sidePanel")).toBe(chromium);
    // Keys that Gecko does not know stay, also inside of known ones.
    expect(commands.go.global).toBe(true);
    expect(incognito).toBe(chromium ? undefined : "spanning");
  });
});

test("the choice of Gecko's word for 64-bit ARM holds on every browser (CR-166, TB-079)", async ({ target }, info) => {
  await withExtension(target, info, {}, async (extension) => {
    const told = await extension.background.evaluate(async () => {
      const { getPlatformInfo: before } = browser.runtime;
      const words = () => [browser.runtime.PlatformArch.ARM64, browser.runtime.PlatformArch.AARCH64];
      const atFirst = words();
      chooseOptions({ "runtime.getPlatformInfo": "aarch64" });
      const { arch, os, nacl_arch } = await browser.runtime.getPlatformInfo();
      return {
        atFirst,
        later: words(),
        told: Boolean(arch && os && nacl_arch),
        same: browser.runtime.getPlatformInfo === before,
      };
    });
    // Chromium's own function stays until the choice makes it deviate.
    const same = extension.browser !== "chromium";
    expect(told).toEqual({ atFirst: ["arm64", "arm64"], later: ["aarch64", "aarch64"], told: true, same });
  });
});

test("a folder's size and the time of the package itself are unknown in Gecko", async ({ target }, info) => {
  await withExtension(target, info, { packed: true, wishes: { files: { "in/a.txt": "a" } } }, async (extension) => {
    const page = await extension.open("page.html");
    const told = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: entries of the browser's own, or of compat.
      const root = (await compat.getPackageDirectoryEntry?.()) as any;
      const folder = await new Promise((resolve, reject) => root.getDirectory("in", {}, resolve, reject));
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      const metadata = (entry: any) =>
        new Promise<{ size: number; modificationTime: Date }>((resolve, reject) => entry.getMetadata(resolve, reject));
      return { size: (await metadata(folder)).size, time: (await metadata(root)).modificationTime.getTime() };
    });
    if (extension.browser === "chromium") expect(told.time).toBeGreaterThan(0);
    else expect(told).toEqual({ size: 0, time: 0 });
  });
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Evaluator, expect, test } from "../../../src/playwright/index.js";
import { withExtension } from "./package/launch.js";
import type { Found, Instruments } from "./package/probe.js";

declare const walkPackage: Instruments["walkPackage"];
declare const compat: Instruments["compat"];

const ODD = {
  "notes/read me.txt": "Read me.",
  "notes/deep/er/é & 100% #1?.json": "{}",
  "notes/my page.html": "with a space",
  "notes/my%20page.html": "with a percent sign",
  "notes/my%20folder/%E9.txt": "below one",
  ...Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`many/${index}.txt`, `${index}`])),
};

/** The folder's files as a walk of the package must find them. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: path.relative(folder, file), text: readFileSync(file, "utf8") }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

const walked = async (at: Evaluator): Promise<Found[]> =>
  (await at.evaluate(() => walkPackage())).sort((a, b) => (a.path < b.path ? -1 : 1));

const withoutTimes = (found: Found[]) => found.map(({ path: name, text }) => ({ path: name, text }));

test("a walk of a packed extension finds every file, with nothing prepared (CR-065)", async ({ target }, info) => {
  await withExtension(target, info, { packed: true, wishes: { files: ODD } }, async (extension, folder) => {
    const page = await extension.open("page.html");
    const found = await walked(page);
    expect(withoutTimes(found)).toEqual(filesOf(folder));
    expect(found.filter(({ time }) => time < Date.UTC(1980, 0, 1))).toEqual([]);
    if (extension.browser !== "chromium") {
      expect(withoutTimes(await walked(extension.background))).toEqual(filesOf(folder));
    }
  });
});

test("a walk of an unpacked extension finds every file that its list names (CR-065)", async ({ target }, info) => {
  const names = ["manifest.json", "page.html", "options.html", "open.txt", "closed.txt", "probe.js"];
  const list = JSON.stringify([...names, ...Object.keys(ODD)]);
  const files = { ...ODD, "compat-files.json": list };
  await withExtension(target, info, { wishes: { files } }, async (extension, folder) => {
    const found = await walked(await extension.open("page.html"));
    expect(withoutTimes(found)).toEqual(filesOf(folder));
    // The one thing that a list does not tell.
    if (extension.browser !== "chromium") expect(new Set(found.map(({ time }) => time))).toEqual(new Set([0]));
  });
});

test("without a list, an unpacked extension is told what to do", async ({ target }, info) => {
  await withExtension(target, info, {}, async (extension, folder) => {
    const page = await extension.open("page.html");
    if (extension.browser === "chromium") {
      expect(withoutTimes(await walked(page))).toEqual(filesOf(folder));
      return;
    }
    const refused = page.evaluate(() => walkPackage());
    await expect(refused).rejects.toThrow(
      /runtime\.getPackageDirectoryEntry is not available in (Firefox|Thunderbird).*unpacked.*compat-files\.json/,
    );
  });
});

test("a service worker has no package directory, a background page has one", async ({ target }, info) => {
  await withExtension(target, info, { packed: true }, async (extension) => {
    const known = await extension.background.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: object } };
      return "getPackageDirectoryEntry" in chrome.runtime;
    });
    expect(known).toBe(extension.browser !== "chromium");
    const asked = extension.background.evaluate(async () => {
      const root = (await compat.getPackageDirectoryEntry?.()) as { name: string } | undefined;
      return root?.name;
    });
    if (known) expect(await asked).toBe("crxfs");
    else await expect(asked).rejects.toThrow(/blocked here by the service worker, which has no document/);
  });
});

import { utimesSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { ROOT } from "../../../scripts/gen/shim-files.js";
import { emptyFolder, fill, folderWith } from "../build/sample-folder.js";
import { compatBuild, filesBelow } from "./compat-build.js";
import { sampleExtensions } from "./sample-extensions.js";

const { readingList } = sampleExtensions;
const EVERY_TARGET = "chrome,firefox,thunderbird";
vi.setConfig({ testTimeout: 60_000 });

test.each(Object.entries(sampleExtensions))("%s, built twice, gives the same bytes", async (_name, files) => {
  // The same files on another machine: written in another order, at another time.
  const copy = folderWith(Object.fromEntries(Object.entries(files).reverse()));
  for (const name of Object.keys(files)) utimesSync(path.join(copy, name), 1, 1);
  const [first, second] = [emptyFolder(), emptyFolder()];
  expect((await compatBuild(folderWith(files), first, EVERY_TARGET)).exitCode).toBe(0);
  await compatBuild(copy, second, EVERY_TARGET);
  const written = filesBelow(first);
  expect(Object.keys(written).filter((name) => /^[^/]+\.(zip|xpi)$/.test(name))).toHaveLength(3);
  expect(filesBelow(second)).toEqual(written);
});

test("a build over the build before gives the same bytes", async () => {
  const source = path.join(ROOT, "examples/context-inspector");
  const out = emptyFolder();
  await compatBuild(source, out, EVERY_TARGET);
  const before = filesBelow(out);
  await compatBuild(source, out, EVERY_TARGET);
  expect(filesBelow(out)).toEqual(before);
});

test("an extension that lacks nothing in Chrome stays as it is, byte for byte", async () => {
  const [source, out] = [folderWith(readingList), emptyFolder()];
  const { report } = await compatBuild(source, out, "chrome");
  expect(filesBelow(path.join(out, "chrome"))).toEqual(filesBelow(source));
  expect(report).toContain("✓ nothing lost");
});

test("its comments, its order and its line ends stay too", async () => {
  const manifest = `\uFEFF// The panel.\r\n${String(readingList["manifest.json"]).replaceAll("\n", "\r\n")}`;
  const source = fill(folderWith(readingList), { "manifest.json": manifest });
  const out = emptyFolder();
  await compatBuild(source, out, "chrome");
  expect(filesBelow(path.join(out, "chrome"))).toEqual(filesBelow(source));
});

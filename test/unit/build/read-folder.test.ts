import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readPackage } from "../../../src/build/read-package.js";
import { emptyFolder, folderWith } from "./sample-folder.js";

const manifest = { "manifest.json": "{}" };

test("a folder is listed by paths with forward slashes, in their order", async () => {
  const folder = folderWith({ ...manifest, "b/c.js": "c", "b.js": "b", "a/ü.js": "ü" });
  const { files, notes, name } = await readPackage(folder);
  expect([...files.keys()]).toEqual(["a/ü.js", "b.js", "b/c.js", "manifest.json"]);
  expect(Buffer.from((await files.get("b/c.js")?.bytes()) ?? []).toString()).toBe("c");
  expect(files.get("a/ü.js")).toMatchObject({ size: 2, path: path.join(folder, "a/ü.js") });
  expect({ notes, name }).toEqual({ notes: [], name: folder });
});

test("nothing of a file is read before it is asked for", async () => {
  const folder = folderWith(manifest);
  writeFileSync(path.join(folder, "film.mp4"), "");
  truncateSync(path.join(folder, "film.mp4"), 3 * 2 ** 30);
  const { files } = await readPackage(folder);
  expect(files.get("film.mp4")?.size).toBe(3 * 2 ** 30);
  await expect(files.get("film.mp4")?.bytes()).rejects.toThrow(/film\.mp4 is over 2 GiB/);
});

test("a path that is not there is said so", async () => {
  await expect(readPackage("no/such/folder")).rejects.toThrow(
    "There is nothing at no/such/folder. Give the folder or the archive of an extension.",
  );
});

test.each([
  [
    { "src/manifest.json": "{}", "readme.txt": "" },
    /has no manifest\.json\. There is one in src; give that folder instead/,
  ],
  [{ "Manifest.json": "{}" }, /It has Manifest\.json; rename it/],
  [{ "package.json": "{}" }, /if the extension has a build step of its own, build it first/],
])("a folder without a manifest: %j", async (files, message) => {
  await expect(readPackage(folderWith(files as Record<string, string>))).rejects.toThrow(message);
});

test("litter is left out, and told", async () => {
  const litter = { ".git/config": "", "icons/.DS_Store": "", "Thumbs.db": "", "a.js.swp": "", "__MACOSX/a": "" };
  const { files, notes } = await readPackage(folderWith({ ...manifest, ...litter, "_metadata/x.json": "" }));
  expect([...files.keys()]).toEqual(["manifest.json"]);
  expect(notes).toContain("Left out: .git (version control).");
  expect(notes).toContain("Left out: __MACOSX, icons/.DS_Store (left by macOS).");
  expect(notes.join()).toContain("a.js.swp");
  expect(notes.join()).toContain("_metadata");
});

test("node_modules beside package.json is left out unless it is meant", async () => {
  const files = { "package.json": "{}", "node_modules/lib/lib.js": "" };
  const unused = await readPackage(folderWith({ ...manifest, ...files }));
  expect([...unused.files.keys()]).toEqual(["manifest.json", "package.json"]);
  expect(unused.notes.join()).toContain("--keep node_modules");
  const named = folderWith({ ...files, "manifest.json": '{"background":{"scripts":["node_modules/lib/lib.js"]}}' });
  expect((await readPackage(named)).files.has("node_modules/lib/lib.js")).toBe(true);
  const kept = await readPackage(folderWith({ ...manifest, ...files }), { keep: ["node_modules"] });
  expect(kept.files.has("node_modules/lib/lib.js")).toBe(true);
});

test("an output of compat inside the folder is no part of it", async () => {
  const marker = { "dist/.compat-output.json": '{"outputs":["chrome","a.zip"]}' };
  const files = {
    "dist/chrome/manifest.json": "{}",
    "dist/a.zip": "",
    "dist/.compat-staging-1-x/y": "",
    "dist/own.js": "",
  };
  const read = await readPackage(folderWith({ ...manifest, ...marker, ...files }));
  expect([...read.files.keys()]).toEqual(["dist/own.js", "manifest.json"]);
});

test("links inside the folder are followed", async () => {
  const folder = folderWith({ ...manifest, "lib/a.js": "a" });
  symlinkSync("lib", path.join(folder, "vendor"));
  symlinkSync("lib/a.js", path.join(folder, "b.js"));
  const { files } = await readPackage(folder);
  expect([...files.keys()]).toEqual(["b.js", "lib/a.js", "manifest.json", "vendor/a.js"]);
  expect(files.get("b.js")?.path).toBe(path.join(folder, "lib/a.js"));
});

test.each([
  ["out of the folder", "/etc/hostname", /the link link leads out of the folder, to \/etc\/hostname/],
  ["out of the folder by dots", "..", /leads out of the folder/],
  ["nowhere", "nothing.js", /the link link leads to nothing/],
  ["to itself", "link", /the link link leads to itself/],
  ["to a folder that it is in", ".", /leads to a folder that it is in/],
])("a link %s is refused", async (_where, target, message) => {
  const folder = folderWith(manifest);
  symlinkSync(target, path.join(folder, "link"));
  await expect(readPackage(folder)).rejects.toThrow(message);
});

test("a folder beside it whose name begins alike is outside", async () => {
  const parent = emptyFolder();
  for (const name of ["ext", "ext-secret"]) mkdirSync(path.join(parent, name));
  writeFileSync(path.join(parent, "ext/manifest.json"), "{}");
  writeFileSync(path.join(parent, "ext-secret/key"), "");
  symlinkSync("../ext-secret", path.join(parent, "ext/link"));
  await expect(readPackage(path.join(parent, "ext"))).rejects.toThrow(/leads out of the folder/);
});

test("a pipe is refused, not waited for", async () => {
  const folder = folderWith(manifest);
  execFileSync("mkfifo", [path.join(folder, "pipe")]);
  await expect(readPackage(folder)).rejects.toThrow(/pipe is neither a file nor a folder/);
});

test("names that cannot be packed are refused", async () => {
  await expect(readPackage(folderWith({ ...manifest, "a\\b.js": "" }))).rejects.toThrow(/has a backslash/);
  await expect(readPackage(folderWith({ ...manifest, "a\nb.js": "" }))).rejects.toThrow(/has a control character/);
});

test("names that differ in case only are noted", async () => {
  const { notes } = await readPackage(folderWith({ ...manifest, "Icon.png": "", "icon.png": "" }));
  expect(notes).toEqual(["Icon.png and icon.png are one file on Windows and macOS; rename one of them."]);
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readPackage } from "../../../src/build/read-package.js";
import { packageName } from "../../../src/cli/package-name.js";
import { writeOutput } from "../../../src/cli/write-output.js";
import { emptyFolder, fill, folderWith } from "../build/sample-folder.js";
import { buildOf, targetBuild } from "./sample-build.js";

const two = (text = "{}") =>
  buildOf(
    targetBuild("chrome", { "manifest.json": text, "js/a.js": "a" }),
    targetBuild("firefox", { "js/a.js": "a", "manifest.json": text }),
  );
const source = () => folderWith({ "manifest.json": "{}" });
const text = (...parts: string[]) => readFileSync(path.join(...parts), "utf8");

test("each target has its folder and its package", async () => {
  const out = path.join(emptyFolder(), "new/dist");
  const written = await writeOutput(two(), { out, source: source() });
  expect(readdirSync(out).sort()).toEqual([
    ".compat-output.json",
    "chrome",
    "firefox",
    "tab-keeper-1.2.0-chrome.zip",
    "tab-keeper-1.2.0-firefox.xpi",
  ]);
  expect(text(out, "firefox/js/a.js")).toBe("a");
  expect(written.map(({ package: file }) => file)).toContain(path.join(out, "tab-keeper-1.2.0-firefox.xpi"));
  const read = await readPackage(path.join(out, "tab-keeper-1.2.0-firefox.xpi"));
  expect([...read.files.keys()]).toEqual(["js/a.js", "manifest.json"]);
  await read.close();
});

test("the same files give the same bytes, whatever their dates, permissions, order and time zone", async () => {
  const packed = async (date: number, mode: number, zone: string) => {
    const folder = folderWith({ "manifest.json": "{}", "icon.png": "png", "js/a.js": "let a;".repeat(50) });
    for (const name of ["manifest.json", "icon.png", "js/a.js"]) utimesSync(path.join(folder, name), date, date);
    chmodSync(path.join(folder, "icon.png"), mode);
    const { files } = await readPackage(folder);
    const out = path.join(emptyFolder(), "dist");
    const zoneBefore = process.env.TZ;
    process.env.TZ = zone;
    await writeOutput(buildOf({ ...targetBuild("chrome", {}), files }), { out, source: folder });
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
    expect(statSync(path.join(out, "chrome/icon.png")).mode & 0o777).toBe(0o644);
    return readFileSync(path.join(out, "tab-keeper-1.2.0-chrome.zip"));
  };
  const first = await packed(1_000_000_000, 0o755, "UTC");
  expect((await packed(1_500_000_000, 0o400, "Pacific/Kiritimati")).equals(first)).toBe(true);
});

test("a big file on disk is copied without being read", async () => {
  const folder = folderWith({ "manifest.json": "{}", "film.mp4": "" });
  truncateSync(path.join(folder, "film.mp4"), 64 * 2 ** 20);
  const { files } = await readPackage(folder);
  const unread = new Map(
    [...files].map(([name, file]) => [name, { ...file, bytes: () => Promise.reject(new Error(`${name} was read`)) }]),
  );
  const out = path.join(emptyFolder(), "dist");
  await writeOutput(buildOf({ ...targetBuild("chrome", {}), files: unread }), { out, source: folder });
  expect(statSync(path.join(out, "chrome/film.mp4")).size).toBe(64 * 2 ** 20);
  expect(statSync(path.join(out, "tab-keeper-1.2.0-chrome.zip")).size).toBeGreaterThan(64 * 2 ** 20);
});

test("a build replaces the one before, with what is gone from it", async () => {
  const out = path.join(emptyFolder(), "dist");
  await writeOutput(two("old"), { out, source: source() });
  await writeOutput(buildOf(targetBuild("chrome", { "manifest.json": "new" })), { out, source: source() });
  expect(readdirSync(path.join(out, "chrome"))).toEqual(["manifest.json"]);
  expect(text(out, "firefox/manifest.json")).toBe("old");
});

test("a build that fails leaves the one before, and nothing else", async () => {
  const out = path.join(emptyFolder(), "dist");
  await writeOutput(two("old"), { out, source: source() });
  const before = readdirSync(out);
  const broken = { size: 1, bytes: () => Promise.reject(new Error("a.js cannot be read")) };
  const failing = buildOf(
    targetBuild("chrome", { "manifest.json": "new" }),
    targetBuild("firefox", { "a.js": broken }),
  );
  await expect(writeOutput(failing, { out, source: source() })).rejects.toThrow("a.js cannot be read");
  expect(readdirSync(out)).toEqual(before);
  expect(text(out, "chrome/manifest.json")).toBe("old");
});

test("a process that is killed while it writes leaves the build before, and the next one clears up", async () => {
  const out = path.join(emptyFolder(), "dist");
  await writeOutput(two("old"), { out, source: source() });
  const program = `
    import { buildOf, targetBuild } from "./test/unit/cli/sample-build.ts";
    import { writeOutput } from "./src/cli/write-output.ts";
    const never = { size: 1, bytes: () => { console.log("writing"); return new Promise(() => setInterval(() => {}, 1000)); } };
    const build = buildOf(targetBuild("chrome", { "a.js": "new" }), targetBuild("firefox", { "b.js": never }));
    await writeOutput(build, ${JSON.stringify({ out, source: source() })});`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], { stdio: "pipe" });
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(text(out, "chrome/manifest.json")).toBe("old");
  expect(readdirSync(out).filter((name) => name.startsWith(".compat-staging-"))).toHaveLength(1);
  await writeOutput(two("new"), { out, source: source() });
  expect(readdirSync(out).filter((name) => name.startsWith(".compat-staging-"))).toEqual([]);
  expect(text(out, "chrome/manifest.json")).toBe("new");
}, 30_000);

test("a process that is killed between two renames loses nothing", async () => {
  const out = path.join(emptyFolder(), "dist");
  await writeOutput(two("old"), { out, source: source() });
  const gone = 2 ** 22 + 1; // no process has this id: Linux ends at 2 ** 22
  fill(out, { [`.compat-staging-${gone}-abc/previous/thunderbird/manifest.json`]: "old mail" });
  await writeOutput(two("new"), { out, source: source() });
  expect(text(out, "thunderbird/manifest.json")).toBe("old mail");
  expect(readdirSync(out).filter((name) => name.startsWith(".compat-staging-"))).toEqual([]);
});

test("what compat did not write is not replaced unless asked", async () => {
  const out = folderWith({ "chrome/precious.txt": "mine", "notes.txt": "mine too" });
  await expect(writeOutput(two(), { out, source: source() })).rejects.toThrow(
    /chrome is there and was not written by compat.*--force/,
  );
  expect(text(out, "chrome/precious.txt")).toBe("mine");
  await writeOutput(two(), { out, source: source(), force: true });
  expect(readdirSync(path.join(out, "chrome")).sort()).toEqual(["js", "manifest.json"]);
  expect(text(out, "notes.txt")).toBe("mine too");
});

test("an empty folder may be written to", async () => {
  const out = emptyFolder();
  mkdirSync(path.join(out, "chrome"));
  await writeOutput(two(), { out, source: source() });
  expect(text(out, "chrome/manifest.json")).toBe("{}");
});

test("the source is never written over, not even by force", async () => {
  const folder = folderWith({ "chrome/manifest.json": "{}", "lib/a.js": "" });
  await expect(writeOutput(two(), { out: folder, source: folder, force: true })).rejects.toThrow(
    /is the source itself/,
  );
  const inside = path.join(folder, "chrome");
  await expect(writeOutput(two(), { out: folder, source: inside, force: true })).rejects.toThrow(
    /would be written over the source/,
  );
  const lib = path.join(folder, "lib");
  await expect(writeOutput(two(), { out: lib, source: folder, force: true })).rejects.toThrow(
    /is a part of the source/,
  );
  const file = path.join(folder, "lib/a.js");
  await expect(writeOutput(two(), { out: file, source: inside })).rejects.toThrow(/is a file/);
});

test("an output inside the source is not read back into the next build", async () => {
  const folder = source();
  const out = path.join(folder, "dist");
  for (let times = 0; times < 2; times++) {
    const { files } = await readPackage(folder);
    expect([...files.keys()]).toEqual(["manifest.json"]);
    await writeOutput(two(), { out, source: folder });
  }
});

test("package names are safe file names", () => {
  expect(packageName("Tab Keeper: the 2nd!", "1.2", "thunderbird")).toBe("tab-keeper-the-2nd-1.2-thunderbird.xpi");
  expect(packageName("../../etc/x", "1", "chrome")).toBe("etc-x-1-chrome.zip");
  expect(packageName("日本語", "1", "chrome")).toBe("日本語-1-chrome.zip");
  expect(packageName("***", "", "chrome")).toBe("extension-0-chrome.zip");
});

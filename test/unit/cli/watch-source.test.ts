import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type SourceWatcher, watchSource } from "../../../src/cli/watch-source.js";

let folder: string;
let watcher: SourceWatcher | undefined;
let calls: number;
const count = async (): Promise<void> => {
  calls++;
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "compat-watch-"));
  writeFileSync(path.join(folder, "background.js"), "1");
  calls = 0;
});
afterEach(async () => {
  await watcher?.stop();
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
// One save may be told as two changes.
const called = (times: number) => expect.poll(() => calls, { timeout: 10_000 }).toBeGreaterThanOrEqual(times);

test("a change is told, and one that is saved at the very moment of the start is, too", async () => {
  watcher = await watchSource(folder);
  watcher.start(count);
  write("background.js", "2");
  await called(1);
});

test("what is saved before anybody wants to know, as during the first build, is told at the start", async () => {
  watcher = await watchSource(folder);
  write("background.js", "2");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(calls).toBe(0);
  watcher.start(count);
  await called(1);
});

test("a change that comes during a call is told after it", async () => {
  watcher = await watchSource(folder);
  let end = (): void => undefined;
  watcher.start(async () => {
    calls++;
    if (calls === 1) await new Promise<void>((resolve) => (end = resolve));
  });
  write("background.js", "2");
  await called(1);
  write("background.js", "3");
  write("other.js", "1");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(calls).toBe(1);
  end();
  await called(2);
});

test("a new folder is watched; what no build takes is not", async () => {
  watcher = await watchSource(folder);
  watcher.start(count);
  mkdirSync(path.join(folder, "node_modules"));
  write("node_modules/package.js", "1");
  mkdirSync(path.join(folder, "pages"));
  await called(1);
  const before = calls;
  write("pages/page.js", "1");
  await called(before + 1);
});

test("a source that is not there can be watched: the build says what is wrong with it", async () => {
  watcher = await watchSource(path.join(folder, "missing"));
  expect(calls).toBe(0);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findExtensions } from "../../../scripts/try/find-extensions.js";

let root: string;
const put = (folder: string, text: string) => {
  mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, folder, "manifest.json"), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), "compat-find-"));
});
afterEach(() => rmSync(root, { recursive: true }));

test("every folder with a manifest is an extension, in the order of the names", () => {
  put("b/deep", '{ "manifest_version": 3 }');
  put("a", '\uFEFF{ // with a comment\n "manifest_version": 2 }');
  expect(findExtensions(root).map(({ name }) => name)).toEqual(["a", "b/deep"]);
});

test("manifests of web pages and of installed packages are none", () => {
  put("site", '{ "start_url": "/" }');
  put("site/extension", '{ "manifest_version": 3 }');
  put("node_modules/x", '{ "manifest_version": 3 }');
  expect(findExtensions(root).map(({ name }) => name)).toEqual(["site/extension"]);
});

test("a manifest that cannot be read is tried, so that the browser says why", () => {
  put("broken", "nothing");
  expect(findExtensions(root).map(({ name }) => name)).toEqual(["broken"]);
});

test("a folder that is not there is named", () => {
  expect(() => findExtensions(path.join(root, "gone"))).toThrow("gone is no folder");
});

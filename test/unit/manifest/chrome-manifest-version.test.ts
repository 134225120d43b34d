import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-manifest-version.js";
import { forChrome } from "./chrome.js";

test("version 2 becomes version 3", () => {
  const { head, marks } = forChrome(rule, { manifest: { manifest_version: 2 } });
  expect(head.manifest_version).toBe(3);
  expect(marks).toEqual(["note manifest_version"]);
});

test("version 3 stays", () => {
  expect(forChrome(rule, {}).marks).toEqual([]);
});

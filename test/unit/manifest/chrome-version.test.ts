import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-version.js";
import { forChrome } from "./chrome.js";

test("letters and more than four parts go, and version_name keeps them", () => {
  for (const [given, version] of [
    ["1.0b1", "1.0"],
    ["2.1.3.4.5", "2.1.3.4"],
    ["115.0a1pre", "115.0"],
  ]) {
    const { head, manifest, marks } = forChrome(rule, { manifest: { version: given } });
    expect([head.version, manifest.version_name, marks]).toEqual([version, given, ["note version"]]);
  }
});

test("a name of the author's own stays", () => {
  expect(forChrome(rule, { manifest: { version: "1.0b1", version_name: "One" } }).manifest.version_name).toBe("One");
});

test("a version without a number is none", () => {
  expect(forChrome(rule, { manifest: { version: "beta" } }).marks).toEqual(["impossible version"]);
});

test("numbers stay", () => {
  for (const version of ["1", "1.2.3.4", "20240101.1", "1.01"]) {
    const { head, marks } = forChrome(rule, { manifest: { version } });
    expect([head.version, marks]).toEqual([version, []]);
  }
});

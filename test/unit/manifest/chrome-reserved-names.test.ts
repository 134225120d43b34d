import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-reserved-names.js";
import { forChrome } from "./chrome.js";

test("what nothing names is left out", () => {
  const files = { "_config.yml": "", "_tests/a.js": "", "_tests/b/c.js": "_tests/a.js", "main.js": "x_config.yml" };
  const { conversion, marks } = forChrome(rule, { files });
  expect([...conversion.removed]).toEqual(["_config.yml", "_tests/a.js", "_tests/b/c.js"]);
  expect(marks).toEqual(["note _config.yml", "note _tests"]);
});

test("what a script or the manifest names cannot be left out", () => {
  const files = { "_app/a.js": "", "_icon.png": "", "popup.html": '<script src="/_app/a.js"></script>' };
  const { conversion, marks } = forChrome(rule, { files, manifest: { icons: { 48: "_icon.png" } } });
  expect(conversion.removed.size).toBe(0);
  expect(marks).toEqual(["impossible _app", "impossible _icon.png"]);
  expect(conversion.findings[0]?.message).toContain("popup.html uses it");
});

test("names that Chrome takes stay", () => {
  const files = { "_locales/en/messages.json": "{}", "a/_b.js": "", "b_.js": "", "__MACOSX/a": "" };
  expect(forChrome(rule, { files }).marks).toEqual([]);
});

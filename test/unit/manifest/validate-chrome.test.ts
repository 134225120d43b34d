import { expect, test } from "vitest";
import { validateManifest } from "../../../src/manifest/validate.js";
import { chromeCases } from "../../e2e/manifest/chrome-cases.js";

const marks = (manifest: object) =>
  validateManifest("chrome", { ...manifest }).map(({ severity, path }) => `${severity} ${path}`);

// Each was seen in the real Chromium; the e2e test asks it again.
test.each(chromeCases)("$path: what Chromium refuses is found, $refused", ({ path, refused, taken }) => {
  expect(marks(refused)).toEqual([`impossible ${path}`]);
  expect(marks(taken)).toEqual([]);
});

test("a finding names the key and the cause", () => {
  const [finding] = validateManifest("chrome", { manifest_version: 3, name: "A", version: "1.0b" });
  expect(finding?.message).toBe(
    "version must be one to four numbers with dots between them: chrome refuses the extension.",
  );
});

test("what Chromium does not know, or only warns of, is no business of the schema's", () => {
  const manifest = { manifest_version: 3, name: "A", version: "1", unknown: 1, permissions: ["menus"] };
  expect(marks(manifest)).toEqual([]);
});

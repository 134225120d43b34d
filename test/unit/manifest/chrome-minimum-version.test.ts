import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-minimum-version.js";
import { forChrome } from "./chrome.js";

const layer = { page: "compat/page.js" };

test("a layer is for the versions that it was made for", () => {
  const { manifest, marks } = forChrome(rule, { layer, range: ">=120.0.6099.224" });
  expect([manifest, marks]).toEqual([{ minimum_chrome_version: "120" }, ["note minimum_chrome_version"]]);
  expect(forChrome(rule, { layer, manifest: { minimum_chrome_version: "88.0.1" } }).manifest).toEqual({
    minimum_chrome_version: "140",
  });
});

test("a higher one stays, and so does everything without a layer", () => {
  const manifest = { minimum_chrome_version: "150.0.1.2" };
  expect(forChrome(rule, { layer, manifest })).toMatchObject({ manifest, marks: [] });
  expect(forChrome(rule, {})).toMatchObject({ manifest: {}, marks: [] });
  expect(forChrome(rule, { layer, range: "*" })).toMatchObject({ manifest: {}, marks: [] });
});

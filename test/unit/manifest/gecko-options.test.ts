import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-options.js";
import { applyRule, marks } from "./apply-rule.js";

test.each([
  [{ options_ui: { page: "o.html", chrome_style: true } }, { options_ui: { page: "o.html" } }],
  [{ options_ui: { open_in_tab: true } }, {}],
  [
    { options_ui: { open_in_tab: true }, options_page: "o.html" },
    { options_ui: { open_in_tab: true, page: "o.html" }, options_page: "o.html" },
  ],
])("%j becomes %j", (given, now) => {
  const { options_ui, options_page } = applyRule(rule, { manifest: given }).manifest;
  expect({ options_ui, options_page }).toEqual(now);
});

test.each([
  { options_page: "o.html" },
  { options_ui: { page: "o.html", open_in_tab: true } },
  { manifest_version: 2, options_ui: { page: "o.html", chrome_style: true } },
])("%j stays", (manifest) => {
  const conversion = applyRule(rule, { manifest });
  expect(conversion.manifest).toMatchObject(manifest);
  expect(marks(conversion)).toEqual([]);
});

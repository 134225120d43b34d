import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-icons.js";
import { applyRule, marks } from "./apply-rule.js";

test.each([
  [{ icons: { "16": "a.png", large: "b.png", "32": "" } }, { icons: { "16": "a.png" } }],
  [{ icons: "a.png" }, { icons: { "48": "a.png" } }],
  [{ icon_variants: [{ any: "a.svg" }] }, { icons: { "48": "a.svg" } }],
  [
    { icon_variants: [{ "16": "a.png", color_schemes: ["dark"] }], icons: { "16": "b.png" } },
    { icons: { "16": "b.png" } },
  ],
  [{ action: { icon_variants: [{ "16": "a.png" }] } }, { action: { default_icon: { "16": "a.png" } } }],
  [{ action: { default_icon: { "": "a.png" } } }, { action: { default_icon: {} } }],
])("%j becomes %j", (given, now) => {
  const { icons, icon_variants, action } = applyRule(rule, { manifest: given }).manifest;
  expect({ icons, icon_variants, action }).toEqual(now);
});

test("a choice by colour scheme is a loss", () => {
  const icon_variants = [{ any: "a.svg" }, { any: "b.svg", color_schemes: ["dark"] }];
  expect(marks(applyRule(rule, { manifest: { icon_variants } }))).toEqual(["loss icon_variants"]);
});

test("plain icons stay", () => {
  const conversion = applyRule(rule, { manifest: { icons: { "16": "a.png" }, action: { default_icon: "a.png" } } });
  expect(conversion.manifest).toMatchObject({ icons: { "16": "a.png" }, action: { default_icon: "a.png" } });
  expect(conversion.findings).toEqual([]);
});

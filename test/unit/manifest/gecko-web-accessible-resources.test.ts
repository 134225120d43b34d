import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-web-accessible-resources.js";
import { applyRule, marks } from "./apply-rule.js";

const convert = (web_accessible_resources: unknown[], more: object = {}) => {
  const conversion = applyRule(rule, { manifest: { web_accessible_resources, ...more } });
  return { now: conversion.manifest.web_accessible_resources, marks: marks(conversion) };
};

test("a list of paths becomes an entry", () => {
  expect(convert(["a.png", "b.js"])).toEqual({
    now: [{ resources: ["a.png", "b.js"], matches: ["<all_urls>"] }],
    marks: ["note web_accessible_resources"],
  });
});

test("ids of Chrome extensions, dynamic addresses and foreign patterns go", () => {
  const entry = {
    resources: ["a"],
    matches: ["https://a.example/*", "chrome-extension://*/*"],
    extension_ids: ["abcdefghijklmnopabcdefghijklmnop", "*", "x@y.example"],
    use_dynamic_url: true,
  };
  expect(convert([entry])).toEqual({
    now: [{ resources: ["a"], matches: ["https://a.example/*"], extension_ids: ["*", "x@y.example"] }],
    marks: [
      "note web_accessible_resources[0].use_dynamic_url",
      "loss web_accessible_resources[0].matches",
      "loss web_accessible_resources[0].extension_ids",
    ],
  });
});

test("an entry for nobody stays for nobody", () => {
  expect(convert([{ resources: ["a"] }]).now).toEqual([{ resources: ["a"], matches: [] }]);
});

test("manifest version 2 has a list of paths", () => {
  const entries = [{ resources: ["a", "b"], matches: ["<all_urls>"] }, "b"];
  expect(convert(entries, { manifest_version: 2 })).toEqual({
    now: ["b", "a"],
    marks: ["loss web_accessible_resources"],
  });
  expect(convert(["a"], { manifest_version: 2 })).toEqual({ now: ["a"], marks: [] });
});

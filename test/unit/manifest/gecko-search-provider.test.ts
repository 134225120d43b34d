import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-search-provider.js";
import { applyRule, marks } from "./apply-rule.js";

const convert = (chrome_settings_overrides: object, target: "firefox" | "thunderbird" = "firefox") => {
  const conversion = applyRule(rule, { manifest: { chrome_settings_overrides }, target });
  return { now: conversion.manifest.chrome_settings_overrides, marks: marks(conversion) };
};
const engine = { name: "S", keyword: "s", search_url: "https://a.example/?q={searchTerms}" };

test("an engine that Gecko takes stays", () => {
  expect(convert({ search_provider: engine })).toEqual({ now: { search_provider: engine }, marks: [] });
});

test("an icon from the network goes, a missing name is the extension's, an insecure suggestion goes", () => {
  const { name: _, ...nameless } = engine;
  const given = { ...nameless, favicon_url: "https://a.example/i.ico", suggest_url: "http://a.example/" };
  expect(convert({ search_provider: given })).toEqual({
    now: { search_provider: { ...nameless, name: "Sample" } },
    marks: [
      "loss chrome_settings_overrides.search_provider.favicon_url",
      "note chrome_settings_overrides.search_provider.name",
      "loss chrome_settings_overrides.search_provider.suggest_url",
    ],
  });
});

test("an insecure engine goes", () => {
  expect(convert({ search_provider: { ...engine, search_url: "http://a.example/?q={searchTerms}" } })).toEqual({
    now: undefined,
    marks: ["loss chrome_settings_overrides.search_provider"],
  });
});

test("the first page at start becomes the home page, which Thunderbird does not have", () => {
  expect(convert({ startup_pages: ["https://a.example/"] }).now).toEqual({ homepage: "https://a.example/" });
  expect(convert({ homepage: "https://a.example/" }, "thunderbird").now).toBeUndefined();
});

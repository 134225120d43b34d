import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-content-security-policy.js";
import { applyRule, marks } from "./apply-rule.js";

const pages = (content_security_policy: unknown, more: object = {}) => {
  const conversion = applyRule(rule, { manifest: { content_security_policy, ...more } });
  return { now: conversion.manifest.content_security_policy, marks: marks(conversion) };
};
const PAGES = "content_security_policy.extension_pages";

test("Chrome's default is written out, so that http stays http", () => {
  const { manifest } = applyRule(rule, {});
  expect(manifest.content_security_policy).toEqual({ extension_pages: "script-src 'self'; object-src 'self';" });
});

test("an author who wrote for Gecko keeps Gecko's default", () => {
  const manifest = { browser_specific_settings: { gecko: { id: "a@b.example" } } };
  expect(applyRule(rule, { manifest }).manifest).not.toHaveProperty("content_security_policy");
});

test("a theme gets no policy, and keeps none: Gecko refuses a theme with one", () => {
  const theme = { theme: { colors: { frame: [1, 2, 3] } } };
  expect(applyRule(rule, { manifest: theme }).manifest).not.toHaveProperty("content_security_policy");
  const given = pages({ extension_pages: "script-src 'self'" }, theme);
  expect(given).toEqual({ now: undefined, marks: ["note content_security_policy"] });
});

test("the text form moves to extension_pages", () => {
  expect(pages("script-src 'self'; object-src 'self'")).toEqual({
    now: { extension_pages: "script-src 'self'; object-src 'self';" },
    marks: ["note content_security_policy"],
  });
});

test.each([
  ["img-src *", "img-src *; script-src 'self';", []],
  ["default-src 'self' https://a.example", "default-src 'self' https://a.example; script-src 'self';", ["loss"]],
  ["script-src 'self' 'unsafe-eval'", "script-src 'self';", ["loss"]],
  ["script-src 'self' http://localhost:8080", "script-src 'self';", ["loss"]],
  ["script-src 'none'", "script-src 'self';", ["loss"]],
  ["script-src 'self' 'wasm-unsafe-eval'", "script-src 'self' 'wasm-unsafe-eval';", []],
  ["script-src 'self'; worker-src https://a.example", "script-src 'self'; worker-src;", ["loss"]],
])("%s becomes %s", (given, now, severities) => {
  expect(pages({ extension_pages: given })).toEqual({
    now: { extension_pages: now },
    marks: severities.map((severity) => `${severity} ${PAGES}`),
  });
});

test("policies for other kinds of pages go", () => {
  expect(pages({ extension_pages: "script-src 'self'", sandbox: "sandbox allow-scripts" }).marks).toEqual([
    "note content_security_policy.sandbox",
  ]);
});

test("manifest version 2 may have remote code in Gecko, and stays", () => {
  const policy = "script-src 'self' https://a.example; object-src 'self'";
  expect(pages(policy, { manifest_version: 2 })).toEqual({ now: policy, marks: [] });
});

import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-content-security-policy.js";
import { forChrome } from "./chrome.js";

const pages = (policy: unknown) => {
  const { manifest, marks, conversion } = forChrome(rule, { manifest: { content_security_policy: policy } });
  return { now: manifest.content_security_policy, marks, advice: conversion.findings.map(({ advice }) => advice) };
};

test("the text of version 2 becomes the policy of extension pages", () => {
  expect(pages("script-src 'self'; img-src *")).toMatchObject({
    now: { extension_pages: "script-src 'self'; img-src *" },
    marks: ["note content_security_policy"],
  });
});

test("eval, inline scripts and code from elsewhere go, with what to do instead", () => {
  const { now, marks, advice } = pages({
    extension_pages:
      "script-src 'self' 'unsafe-eval'; worker-src blob:; object-src https://example.org; img-src https:",
  });
  expect(now).toEqual({ extension_pages: "script-src 'self'; worker-src 'none'; object-src 'none'; img-src https:" });
  expect(marks).toEqual(Array(3).fill("loss content_security_policy.extension_pages"));
  expect(advice[0]).toContain("sandboxed page");
  expect(pages({ extension_pages: "script-src https://cdn.example 'sha256-AAAA='" })).toMatchObject({
    now: { extension_pages: "script-src 'self'" },
  });
});

test("sources that mean nothing in Chrome go without a loss", () => {
  expect(pages({ extension_pages: "script-src 'self' moz-extension:" })).toMatchObject({
    now: { extension_pages: "script-src 'self'" },
    marks: ["note content_security_policy.extension_pages"],
  });
});

test("scripts get a directive where default-src does not do", () => {
  expect(pages({ extension_pages: "img-src 'self'" }).now).toEqual({
    extension_pages: "img-src 'self'; script-src 'self'",
  });
  expect(pages({ extension_pages: "default-src 'self' https:" }).now).toEqual({
    extension_pages: "default-src 'self' https:; script-src 'self'",
  });
});

test("the policy of sandboxed pages moves beside the others", () => {
  const { manifest, marks } = forChrome(rule, {
    manifest: { sandbox: { pages: ["a.html"], content_security_policy: "sandbox allow-scripts" } },
  });
  expect(manifest).toEqual({
    sandbox: { pages: ["a.html"] },
    content_security_policy: { sandbox: "sandbox allow-scripts" },
  });
  expect(marks).toEqual(["note sandbox.content_security_policy"]);
});

test("what Chrome takes stays letter for letter", () => {
  for (const extension_pages of [
    "script-src 'self'   'wasm-unsafe-eval';object-src 'self';",
    "default-src 'none'",
    "default-src https: 'self'; SCRIPT-SRC 'SELF' http://localhost:* http://127.0.0.1:8080",
    "script-src 'self'; upgrade-insecure-requests; script-src-elem https:",
  ]) {
    expect(pages({ extension_pages, sandbox: "sandbox" })).toMatchObject({
      now: { extension_pages, sandbox: "sandbox" },
      marks: [],
    });
  }
});

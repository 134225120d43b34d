import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-hosts.js";
import { applyRule, marks } from "./apply-rule.js";

test("hosts move to keys of their own in manifest version 3", () => {
  const conversion = applyRule(rule, {
    manifest: {
      permissions: ["tabs", "https://a.example/*", "<all_urls>"],
      optional_permissions: ["history", "*://b.example/*"],
      host_permissions: ["<all_urls>"],
    },
  });
  expect(conversion.manifest).toMatchObject({
    permissions: ["tabs"],
    host_permissions: ["<all_urls>", "https://a.example/*"],
    optional_permissions: ["history"],
    optional_host_permissions: ["*://b.example/*"],
  });
  expect(marks(conversion)).toEqual(["note permissions", "note optional_permissions"]);
});

test("they stay where they are in manifest version 2", () => {
  const manifest = { manifest_version: 2, permissions: ["tabs", "<all_urls>"] };
  expect(applyRule(rule, { manifest }).manifest).toMatchObject(manifest);
});

test.each([
  ["chrome://favicon/*", "note"],
  ["chrome-extension://*/*", "note"],
  ["https://example.org", "loss"],
  ["https://*.example.*/*", "loss"],
])("the pattern %s goes, as a %s", (pattern, severity) => {
  const conversion = applyRule(rule, { manifest: { host_permissions: [pattern, "file:///*"] } });
  expect(conversion.manifest.host_permissions).toEqual(["file:///*"]);
  expect(marks(conversion)).toEqual([`${severity} host_permissions`]);
});

test("patterns that Gecko knows stay without a word", () => {
  const host_permissions = ["http://localhost:3000/*", "ws://a.example/*", "*://*.a.example/path*"];
  const conversion = applyRule(rule, { manifest: { host_permissions } });
  expect(conversion.manifest.host_permissions).toEqual(host_permissions);
  expect(conversion.findings).toEqual([]);
});

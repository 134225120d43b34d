import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-hosts.js";
import { forChrome } from "./chrome.js";

test("hosts leave the permissions for keys of their own", () => {
  const { manifest, marks } = forChrome(rule, {
    manifest: {
      permissions: ["tabs", "https://a.example/*", "file:///*"],
      optional_permissions: ["*://b.example/*"],
      host_permissions: ["https://c.example/*"],
    },
  });
  expect(manifest).toEqual({
    permissions: ["tabs"],
    host_permissions: ["https://c.example/*", "https://a.example/*", "file:///*"],
    optional_host_permissions: ["*://b.example/*"],
  });
  expect(marks).toEqual(["note permissions", "note optional_permissions"]);
});

test("patterns that Chrome cannot read go, with the reason", () => {
  const hosts = ["moz-extension://*/*", "https://example.org", "https://www.example.*/*", "about:blank", "data:*"];
  const { manifest, conversion } = forChrome(rule, { manifest: { host_permissions: [...hosts, "wss://*/*"] } });
  expect(manifest).toEqual({ host_permissions: ["wss://*/*"] });
  expect(conversion.findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'loss Left out moz-extension://*/*, because Chrome gives extensions no access to addresses with "moz-extension:".',
    "loss Left out https://example.org, because it has no path (write /* after the host).",
    "loss Left out https://www.example.*/*, because a host can have a wildcard only as its first label.",
    "loss Left out about:blank, because it is no scheme with a host.",
    "loss Left out data:*, because it is no scheme with a host.",
  ]);
});

test("optional hosts that the extension has anyway go", () => {
  const { manifest, marks } = forChrome(rule, {
    manifest: { permissions: ["*://*/*"], optional_permissions: ["https://example.org/*", "file:///*"] },
  });
  expect(manifest).toEqual({ host_permissions: ["*://*/*"], optional_host_permissions: ["file:///*"] });
  expect(marks).toEqual(["note permissions", "note optional_permissions", "note optional_host_permissions"]);
});

test("what Chrome grants stays", () => {
  const manifest = {
    permissions: ["tabs", { fileSystem: ["write"] }],
    host_permissions: ["file:///*", "https://*.example.org:8080/*", "ftp://example.org/*", "*://*.example.com/*"],
    optional_host_permissions: ["https://*/*"],
  };
  expect(forChrome(rule, { manifest })).toMatchObject({ manifest, marks: [] });
});

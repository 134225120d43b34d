import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-permissions.js";
import { forChrome } from "./chrome.js";

test("menus is called contextMenus in Chrome", () => {
  const { manifest, marks } = forChrome(rule, { manifest: { permissions: ["tabs", "menus", "contextMenus"] } });
  expect(manifest.permissions).toEqual(["tabs", "contextMenus"]);
  expect(marks).toEqual(["note permissions[1]"]);
});

test("permissions of Gecko's own go, and what is lost is named", () => {
  const { manifest, conversion, marks } = forChrome(rule, {
    manifest: { permissions: ["messagesRead", "storage", "devtools"], optional_permissions: ["tabHide"] },
  });
  expect(manifest).toEqual({ permissions: ["storage"] });
  expect(marks).toEqual(["loss permissions[0]", "note permissions[2]", "loss optional_permissions[0]"]);
  expect(conversion.findings[0]?.message).toContain("reading messages");
  expect(conversion.findings[2]?.advice).toContain("tabGroups");
});

test("blocking requests is lost, except for answers to a login", () => {
  const permissions = ["webRequest", "webRequestBlocking"];
  const blocked = forChrome(rule, { manifest: { permissions } });
  expect(blocked.manifest.permissions).toEqual(["webRequest"]);
  expect(blocked.marks).toEqual(["loss permissions"]);
  expect(blocked.conversion.findings[0]?.advice).toContain("declarativeNetRequest");
  const answering = forChrome(rule, { manifest: { permissions }, uses: new Set(["webRequest.onAuthRequired"]) });
  expect(answering.manifest.permissions).toEqual(["webRequest", "webRequestAuthProvider"]);
});

test("what Chrome never lets be optional is asked for at the installation", () => {
  const { manifest, marks } = forChrome(rule, {
    manifest: { permissions: ["tabs"], optional_permissions: ["proxy", "unlimitedStorage", "tabs", "history"] },
  });
  expect(manifest).toEqual({ permissions: ["tabs", "proxy", "unlimitedStorage"], optional_permissions: ["history"] });
  expect(marks).toEqual(["loss optional_permissions", "note optional_permissions"]);
});

test("an author who wrote for Chrome keeps what Chrome itself leaves out", () => {
  const manifest = {
    background: { service_worker: "sw.js" },
    permissions: ["webRequest", "webRequestBlocking", "of-the-future"],
    optional_permissions: ["debugger"],
  };
  expect(forChrome(rule, { manifest })).toMatchObject({ manifest, marks: [] });
});

test("permissions that the layer needs are added once", () => {
  const { manifest, marks } = forChrome(rule, {
    manifest: { permissions: ["offscreen"] },
    permissions: ["offscreen", "tabs", "https://example.org/*"],
  });
  expect(manifest).toEqual({ permissions: ["offscreen", "tabs"], host_permissions: ["https://example.org/*"] });
  expect(marks).toEqual(["note permissions", "note host_permissions"]);
});

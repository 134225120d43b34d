import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-button.js";
import { forChrome } from "./chrome.js";

const button = { default_title: "Press", default_popup: "popup.html" };

test("a browser action becomes the action, in its place", () => {
  const { manifest, marks } = forChrome(rule, { manifest: { browser_action: button, icons: {} } });
  expect(manifest).toEqual({ action: button, icons: {} });
  expect(Object.keys(manifest)).toEqual(["action", "icons"]);
  expect(marks).toEqual(["note browser_action"]);
});

test("a browser action beside an action goes", () => {
  const { manifest, marks } = forChrome(rule, { manifest: { action: {}, browser_action: button } });
  expect(manifest).toEqual({ action: {} });
  expect(marks).toEqual(["note browser_action"]);
});

test("a page action that the program can enable starts disabled", () => {
  const uses = new Set(["declarativeContent.onPageChanged"]);
  const { manifest, marks } = forChrome(rule, { manifest: { page_action: button }, uses });
  expect(manifest.action).toEqual({ ...button, default_state: "disabled" });
  expect(marks).toEqual(["loss page_action"]);
});

test("a page action that the manifest shows, or that nothing could enable, is there for every page", () => {
  const uses = new Set(["action.enable"]);
  const shown = { ...button, show_matches: ["https://example.org/*"], pinned: false };
  const { manifest, conversion } = forChrome(rule, { manifest: { page_action: shown }, uses });
  expect(manifest.action).toEqual(button);
  expect(conversion.findings[0]?.advice).toContain("action.disable()");
  expect(forChrome(rule, { manifest: { page_action: button } }).manifest.action).toEqual(button);
});

test("of two buttons the browser action stays, and the loss of the other is said", () => {
  const { manifest, marks } = forChrome(rule, { manifest: { browser_action: button, page_action: { a: 1 } } });
  expect(manifest).toEqual({ action: button });
  expect(marks).toEqual(["note browser_action", "loss page_action"]);
});

test("an action of Chrome's own stays", () => {
  const { manifest, marks } = forChrome(rule, { manifest: { action: button } });
  expect([manifest, marks]).toEqual([{ action: button }, []]);
});

import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-action.js";
import { applyRule, marks } from "./apply-rule.js";

const gecko = { browser_specific_settings: { gecko: { id: "a@b.example" } } };

test("Thunderbird shows a browser's button everywhere", () => {
  const { manifest } = applyRule(rule, { manifest: { action: {} }, target: "thunderbird" });
  expect(manifest.action).toEqual({ allowed_spaces: [] });
});

test("an author who wrote for Thunderbird chose the place", () => {
  const { manifest } = applyRule(rule, { manifest: { action: {}, ...gecko }, target: "thunderbird" });
  expect(manifest.action).toEqual({});
});

test("browser_action is action in manifest version 3, in its place", () => {
  const conversion = applyRule(rule, { manifest: { browser_action: { default_popup: "" }, icons: {} } });
  expect(Object.keys(conversion.manifest).slice(3)).toEqual(["action", "icons"]);
  expect(conversion.manifest.action).toEqual({});
  expect(marks(conversion)).toEqual(["note browser_action"]);
});

test("browser_action stays in manifest version 2", () => {
  const manifest = { manifest_version: 2, browser_action: { default_title: "T" } };
  expect(applyRule(rule, { manifest }).manifest).toMatchObject(manifest);
});

test("what the engine does not know of a button goes", () => {
  const action = { default_state: "disabled", default_area: "navbar" };
  expect(applyRule(rule, { manifest: { action, ...gecko } }).manifest.action).toEqual({ default_area: "navbar" });
  const conversion = applyRule(rule, { manifest: { action, ...gecko }, target: "thunderbird" });
  expect(conversion.manifest.action).toEqual({});
  expect(marks(conversion)).toEqual(["note action.default_state", "note action.default_area"]);
});

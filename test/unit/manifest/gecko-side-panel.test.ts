import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/gecko-side-panel.js";
import { applyRule, marks } from "./apply-rule.js";

const side_panel = { default_path: "panel.html" };

test("Firefox shows the panel as a sidebar that does not open by itself", () => {
  const { manifest } = applyRule(rule, {
    manifest: { side_panel, icons: { "16": "i.png" }, action: { default_title: "Press" } },
  });
  expect(manifest.sidebar_action).toEqual({
    default_panel: "panel.html",
    default_icon: { "16": "i.png" },
    default_title: "Press",
    open_at_install: false,
  });
  expect(Object.keys(manifest)).toEqual(["manifest_version", "name", "version", "sidebar_action", "icons", "action"]);
});

test("a panel that is set at run time begins empty", () => {
  const { manifest, written } = applyRule(rule, { uses: new Set(["sidePanel.setOptions"]) });
  const panel = (manifest.sidebar_action as { default_panel: string }).default_panel;
  expect(written.has(panel)).toBe(true);
});

test("an author's own sidebar stays", () => {
  const sidebar_action = { default_panel: "own.html" };
  const { manifest } = applyRule(rule, { manifest: { side_panel, sidebar_action } });
  expect(manifest).toMatchObject({ sidebar_action });
  expect(manifest).not.toHaveProperty("side_panel");
});

test("Thunderbird keeps the key for the layer", () => {
  const conversion = applyRule(rule, { manifest: { side_panel }, target: "thunderbird" });
  expect(conversion.manifest).toMatchObject({ side_panel });
  expect(marks(conversion)).toEqual(["note side_panel"]);
});

test("an extension without a panel gets none", () => {
  const conversion = applyRule(rule, { uses: new Set(["tabs.query"]) });
  expect(conversion.manifest).not.toHaveProperty("sidebar_action");
  expect(conversion.findings).toEqual([]);
});

import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-side-panel.js";
import { forChrome } from "./chrome.js";

const files = { "panel.html": "" };

test("the sidebar becomes the side panel, with its permission", () => {
  const sidebar_action = { default_panel: "/panel.html", default_title: "Notes", open_at_install: false };
  const { manifest, marks } = forChrome(rule, { files, manifest: { sidebar_action, permissions: ["tabs"] } });
  expect(manifest).toEqual({ side_panel: { default_path: "/panel.html" }, permissions: ["tabs", "sidePanel"] });
  expect(marks).toEqual(["note sidebar_action"]);
});

test("that it no longer opens by itself is a loss", () => {
  const { marks } = forChrome(rule, { files, manifest: { sidebar_action: { default_panel: "panel.html" } } });
  expect(marks).toEqual(["note sidebar_action", "loss sidebar_action.open_at_install"]);
});

test("a page of the web is no side panel", () => {
  const { manifest, marks } = forChrome(rule, {
    files,
    manifest: { sidebar_action: { default_panel: "https://example.org/" } },
  });
  expect([manifest, marks]).toEqual([{}, ["loss sidebar_action"]]);
});

test("a side panel of the author's own stays", () => {
  const side_panel = { default_path: "panel.html" };
  expect(forChrome(rule, { files, manifest: { side_panel } })).toMatchObject({ manifest: { side_panel }, marks: [] });
  const both = forChrome(rule, { files, manifest: { side_panel, sidebar_action: { default_panel: "panel.html" } } });
  expect([both.manifest, both.marks]).toEqual([{ side_panel }, ["note sidebar_action"]]);
});

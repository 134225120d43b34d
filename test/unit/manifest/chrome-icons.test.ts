import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-icons.js";
import { forChrome } from "./chrome.js";

const files = { "icon.svg": "<svg/>", "icon.png": "", "small.png": "" };
const picture = new Uint8Array([1]);
const rasters = new Map([["icon.svg", new Map([16, 32, 48, 96, 128].map((size) => [size, picture]))]]);

test("an SVG icon becomes PNG icons of Chrome's sizes and of its own", () => {
  const { manifest, conversion, marks } = forChrome(rule, {
    files,
    rasters,
    manifest: { icons: { 96: "icon.svg" }, action: { default_icon: "icon.svg" } },
  });
  const all = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon.svg.${size}.png`]));
  const { 96: _, ...shown } = all;
  expect(manifest).toEqual({ icons: all, action: { default_icon: shown } });
  expect([...conversion.written.keys()].sort()).toEqual(Object.values(all).sort());
  expect(marks).toEqual(["note icons", "note action.default_icon"]);
});

test("beside a PNG icon the SVG keeps its size only", () => {
  const { manifest } = forChrome(rule, {
    files,
    rasters,
    manifest: { icons: { 48: "icon.png", 96: "icon.svg" } },
  });
  expect(manifest.icons).toEqual({ 48: "icon.png", 96: "icon.svg.96.png" });
});

test("an SVG that nobody could draw is lost", () => {
  const { manifest, marks } = forChrome(rule, { files, manifest: { icons: { 48: "icon.svg" } } });
  expect([manifest, marks]).toEqual([{}, ["loss icons"]]);
});

test("icons that are not there go, because Chrome refuses the package for them", () => {
  const { manifest, marks } = forChrome(rule, {
    files,
    manifest: { icons: { 16: "icon.png", 32: "gone.png", any: "icon.png" }, action: { default_icon: "gone.png" } },
  });
  expect(manifest).toEqual({ icons: { 16: "icon.png" }, action: {} });
  expect(marks).toEqual(["note icons.32", "note icons.any", "note action.default_icon"]);
});

test("icons that Chrome draws stay", () => {
  const manifest = { icons: { 16: "/small.png", 48: "icon.png" }, action: { default_icon: "icon.png" } };
  expect(forChrome(rule, { files, manifest })).toMatchObject({ manifest, marks: [] });
});

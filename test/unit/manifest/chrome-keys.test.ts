import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-keys.js";
import { forChrome } from "./chrome.js";

test("keys without a meaning in Chrome go quietly, others with what is lost", () => {
  const { manifest, marks } = forChrome(rule, {
    manifest: { applications: {}, hidden: true, cloud_file: {}, user_scripts: {}, message_display_action: {} },
  });
  expect(manifest).toEqual({});
  expect(marks).toEqual([
    "note applications",
    "note hidden",
    "loss cloud_file",
    "loss message_display_action",
    "loss user_scripts",
  ]);
});

test("the developer becomes the author and the home page", () => {
  const developer = { name: "Ada", url: "https://example.org/" };
  expect(forChrome(rule, { manifest: { developer } }).manifest).toEqual({
    author: "Ada",
    homepage_url: "https://example.org/",
  });
  expect(
    forChrome(rule, { manifest: { developer, author: "Bo", homepage_url: "https://b.example/" } }).manifest,
  ).toEqual({
    author: "Bo",
    homepage_url: "https://b.example/",
  });
});

test("options without a page go", () => {
  expect(forChrome(rule, { manifest: { options_ui: { browser_style: true } } })).toMatchObject({
    manifest: {},
    marks: ["note options_ui"],
  });
});

test("the style of version 2 goes", () => {
  expect(forChrome(rule, { manifest: { options_ui: { page: "a.html", chrome_style: true } } })).toMatchObject({
    manifest: { options_ui: { page: "a.html" } },
    marks: ["loss options_ui.chrome_style"],
  });
});

test("settings that Chrome would refuse go", () => {
  const search_provider = { name: "Find", search_url: "https://example.org/?q={searchTerms}" };
  const { manifest, marks } = forChrome(rule, {
    manifest: { chrome_settings_overrides: { homepage: "home.html", search_provider } },
  });
  expect(manifest).toEqual({});
  expect(marks).toEqual(["loss chrome_settings_overrides.homepage", "loss chrome_settings_overrides.search_provider"]);
});

test("one page of the browser is replaced", () => {
  const { manifest, marks } = forChrome(rule, {
    manifest: { chrome_url_overrides: { history: "h.html", newtab: "n.html" } },
  });
  expect(manifest).toEqual({ chrome_url_overrides: { newtab: "n.html" } });
  expect(marks).toEqual(["loss chrome_url_overrides"]);
});

test("what Chrome reads or leaves alone stays", () => {
  const search_provider = { name: "F", keyword: "f", search_url: "https://e.org/?{searchTerms}", is_default: true };
  const manifest = {
    author: "Ada",
    browser_specific_settings: { gecko: { id: "a@example.org" } },
    options_ui: { page: "options.html" },
    chrome_url_overrides: { newtab: "n.html" },
    chrome_settings_overrides: {
      homepage: "https://e.org/",
      search_provider: { ...search_provider, favicon_url: "https://e.org/f.ico" },
    },
    something_else: 1,
  };
  expect(forChrome(rule, { manifest })).toMatchObject({ manifest, marks: [] });
});

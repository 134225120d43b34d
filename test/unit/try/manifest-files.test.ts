import { expect, test } from "vitest";
import {
  hasButton,
  manifestFiles,
  manifestPages,
  matchingUrls,
  urlOfPattern,
} from "../../../scripts/try/manifest-files.js";

test("an address that a match pattern matches", () => {
  expect(urlOfPattern("https://*.mail.example/inbox/*")).toEqual(["https://www.mail.example/inbox/page"]);
  expect(urlOfPattern("*://*/*")).toEqual(["http://www.example.com/page"]);
  expect(urlOfPattern("<all_urls>")).toEqual(["http://www.example.com/page.html"]);
});

test("patterns that no web page matches give no address", () => {
  expect(urlOfPattern("file:///*")).toEqual([]);
  expect(urlOfPattern("no pattern")).toEqual([]);
});

test("three addresses at most are visited, each once", () => {
  const matches = ["http://a.example/*", "http://b.example/*", "http://c.example/*", "http://d.example/*"];
  expect(matchingUrls({ content_scripts: [{ matches: ["http://a.example/*"] }, { matches }] })).toEqual([
    "http://a.example/page",
    "http://b.example/page",
    "http://c.example/page",
  ]);
});

test("pages are those that a user can open: options, panels, new tabs", () => {
  const manifest = {
    options_page: "options.html",
    options_ui: { page: "options.html" },
    side_panel: { default_path: "/panel.html?from=bar" },
    chrome_url_overrides: { newtab: "tab.html" },
  };
  expect(manifestPages(manifest)).toEqual(["options.html", "panel.html", "tab.html"]);
});

test("files are the scripts and pages that the manifest names", () => {
  const manifest = {
    background: { service_worker: "./worker.js" },
    action: { default_popup: "popup.html" },
    content_scripts: [{ matches: ["<all_urls>"], js: ["content.js"], css: ["content.css"] }],
  };
  expect(manifestFiles(manifest)).toEqual(["worker.js", "popup.html", "content.js", "content.css"]);
});

test("a button is an object of the manifest, under any of its names", () => {
  expect(hasButton({ browser_action: {} })).toBe(true);
  expect(hasButton({ name: "None" })).toBe(false);
});

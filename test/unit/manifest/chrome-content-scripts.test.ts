import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/chrome-content-scripts.js";
import { forChrome } from "./chrome.js";

const files = { "a.js": "", "a.css": "", "dir/b.js": "" };
const script = { matches: ["https://example.org/*"], js: ["a.js"] };

test("patterns of pages that Chrome lacks go, and entries that are left without one", () => {
  const { manifest, marks } = forChrome(rule, {
    files,
    manifest: {
      content_scripts: [
        { ...script, matches: ["moz-extension://*/*", "<all_urls>"], exclude_matches: ["about:blank"] },
        { ...script, matches: ["ws://*/*"] },
      ],
    },
  });
  expect(manifest.content_scripts).toEqual([{ matches: ["<all_urls>"], js: ["a.js"] }]);
  expect(marks).toEqual([
    "loss content_scripts[0].matches",
    "note content_scripts[0].exclude_matches",
    "loss content_scripts[1].matches",
  ]);
});

test("files that are not there go, because Gecko goes on without them", () => {
  const { manifest, marks } = forChrome(rule, {
    files,
    manifest: {
      content_scripts: [
        { ...script, css: ["gone.css"] },
        { ...script, js: ["gone.js"] },
      ],
    },
  });
  expect(manifest.content_scripts).toEqual([script]);
  expect(marks).toEqual(["note content_scripts[0].css", "note content_scripts[1].js"]);
});

test("frames without an address are chosen by host only", () => {
  const chosen = { ...script, matches: ["https://example.org/a/*"], match_origin_as_fallback: true };
  const { manifest, marks } = forChrome(rule, { files, manifest: { content_scripts: [chosen] } });
  expect(manifest.content_scripts).toEqual([{ ...script, matches: chosen.matches, match_about_blank: true }]);
  expect(marks).toEqual(["loss content_scripts[0].match_origin_as_fallback"]);
});

test("the user's origin of styles is lost", () => {
  const { manifest, marks } = forChrome(rule, {
    files,
    manifest: { content_scripts: [{ ...script, css: ["a.css"], css_origin: "user" }] },
  });
  expect(manifest.content_scripts).toEqual([{ ...script, css: ["a.css"] }]);
  expect(marks).toEqual(["loss content_scripts[0].css_origin"]);
});

test("what Chrome runs stays", () => {
  const content_scripts = [
    { ...script, js: ["/a.js", "./dir/b.js"], css: ["a.css"], world: "MAIN", all_frames: true },
    { ...script, matches: ["*://*.example.org/*", "<all_urls>"], match_origin_as_fallback: true },
  ];
  expect(forChrome(rule, { files, manifest: { content_scripts } })).toMatchObject({
    manifest: { content_scripts },
    marks: [],
  });
});

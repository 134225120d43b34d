import { expect, test } from "vitest";
import { renameReserved } from "../../../src/build/rename-reserved.js";
import type { Manifest } from "../../../src/manifest/conversion.js";
import { filesOf } from "../manifest/apply-rule.js";
import { buildFor, sample, textOf } from "./sample-extension.js";

/** What becomes of the text of one file beside a folder `_next`. */
function renamed(path: string, text: string, more: Readonly<Record<string, string>> = {}, manifest: Manifest = {}) {
  const files = { "_next/a.js": "", "page.html": '<script src="/_next/a.js"></script>', ...more, [path]: text };
  const { texts, kept } = renameReserved(manifest, filesOf(files));
  return kept.get("_next") ?? texts.get(path) ?? text;
}

test.each([
  ["a.js", 'load("/_next/a.js", `_next/b.js`)', 'load("/next/a.js", `next/b.js`)'],
  ["a.js", 'p = "".concat(prefix, "/_next/")', 'p = "".concat(prefix, "/next/")'],
  ["a.js", 'chrome.runtime.getURL("_next/a.js")', 'chrome.runtime.getURL("next/a.js")'],
  ["a.js", 'import "./_next/a.js"', 'import "./next/a.js"'],
  ["a.js", 'path.startsWith("/_next")', 'path.startsWith("/next")'],
  ["a.js", "/^\\/_next\\//.test(path)", "/^\\/next\\//.test(path)"],
  ["a.js", "html = '<img src=\"/_next/a.png\">'", "html = '<img src=\"/next/a.png\">'"],
  ["b/a.css", "a { background: url(../_next/a.png) }", "a { background: url(../next/a.png) }"],
  ["b/a.html", '<img srcset="a.png 1x, ../_next/a.png 2x">', '<img srcset="a.png 1x, ../next/a.png 2x">'],
  ["a.html", '<script>load("/_next/a.js")</script>', '<script>load("/next/a.js")</script>'],
  ["rules.json", '[{ "extensionPath": "/_next/a.js" }]', '[{ "extensionPath": "/next/a.js" }]'],
])("a place that names it is rewritten: %s %s", (path, text, expected) => {
  expect(renamed(path, text)).toBe(expected);
});

test.each([
  ["a.js", 'fetch("https://example.org/_next/data")'],
  ["a.js", "// in _next/a.js\nnode._next = { _next: 1 }"],
  ["a.js", 'node["_next"]'],
  ["a.js", 'tell("the folder _next is large")'],
  ["a.js", 'load("pages/_next/a.js")'],
  ["a.css", "._next { color: red }"],
  ["b/a.html", '<img src="_next/a.png" class="_next">'],
])("what means something else stays: %s %s", (path, text) => {
  expect(renamed(path, text)).toBe(text);
});

test.each([
  ["a.js", '\nload("_next" + "/a.js")', {}, "a.js:2 has the bare name"],
  ["a.js", 'import "./_next/a.js"', { "b/_next/a.js": "" }, "could be more than one folder"],
  ["a.js", 'load("/_next/a.js"', {}, "could not be read"],
])("what cannot be known keeps the name: %s %s", (path, text, more, why) => {
  expect(renamed(path, text, more)).toContain(why);
});

test("the manifest's paths follow, and no pattern can leave a file behind", () => {
  const manifest = {
    description: "_next",
    icons: { 48: "/_icon.png" },
    action: { default_popup: "_next/a.html#x" },
    web_accessible_resources: [{ resources: ["_next/*"], matches: ["https://example.org/_next/*"] }],
  };
  const files = filesOf({ "_next/a.html": "", "_icon.png": "" });
  expect(renameReserved(manifest, files).manifest).toEqual({
    description: "_next",
    icons: { 48: "/icon.png" },
    action: { default_popup: "next/a.html#x" },
    web_accessible_resources: [{ resources: ["next/*"], matches: ["https://example.org/_next/*"] }],
  });
  const pattern = { ...manifest, web_accessible_resources: [{ resources: ["_n*"], matches: ["<all_urls>"] }] };
  expect(renameReserved(pattern, files).kept.get("_next")).toContain("by the pattern _n*");
});

test.each([
  [["_next/a.js"], "next"],
  [["_next/a.js", "Next/b.js"], "app_next"],
  [["_next/a.js", "next/b.js", "app_next"], "app2_next"],
  [["__/a.js"], "app"],
  [["_compat/a.js"], "app_compat"],
])("the new name clashes with nothing: %j", (paths, fresh) => {
  const [top = ""] = paths[0]?.split("/") ?? [];
  const files = { ...Object.fromEntries(paths.map((path) => [path, ""])), "a.html": `<img src="${top}/a.js">` };
  expect(renameReserved({}, filesOf(files)).names.get(top)).toBe(fresh);
});

const MANIFEST = `{
  "manifest_version": 3, "name": "Sample", "version": "1.0",
  "action": { "default_popup": "_app/popup.html" }
}`;
const FILES = {
  "manifest.json": MANIFEST,
  "_app/popup.html": '<!doctype html><link rel="stylesheet" href="a.css"><script src="/_app/popup.js"></script>',
  "_app/popup.js": "browser.menus.create({ id: 'a', title: 'A', contexts: ['tab'] });",
  "_app/a.css": "a { background: url(/_app/a.png) }",
  "_app/a.png": "picture",
};

test("a whole package is renamed for Chrome, with the layer in its pages, and stays as it is elsewhere", async () => {
  const chrome = await buildFor("chrome", ">=140", sample(FILES));
  expect([...chrome.files.keys()].filter((path) => path.startsWith("_"))).toEqual([]);
  expect(JSON.parse(await textOf(chrome, "manifest.json")).action.default_popup).toBe("app/popup.html");
  const page = await textOf(chrome, "app/popup.html");
  expect(page).toContain('<script src="/compat/page.js"></script>');
  expect(page).toContain('<script src="/app/popup.js"></script>');
  expect(await textOf(chrome, "app/a.css")).toBe("a { background: url(/app/a.png) }");
  expect(chrome.findings).toContainEqual(
    expect.objectContaining({
      path: "_app",
      severity: "note",
      message:
        "_app is renamed to app, because Chrome refuses names that begin with an underscore; so is every place that names it: _app/popup.html (1), _app/a.css (1), manifest.json (1).",
    }),
  );
  expect(chrome.changes).toContainEqual(expect.objectContaining({ path: "app/a.png", change: "added" }));
  const firefox = await buildFor("firefox", ">=140", sample(FILES));
  expect(firefox.files.has("_app/popup.html")).toBe(true);
});

test("a package with a name that has to stay is refused, with the place", async () => {
  const files = { ...FILES, "_app/popup.js": "load('_app' + '/a.css')" };
  const { outcome, findings } = await buildFor("chrome", ">=140", sample(files));
  expect(outcome).toBe("impossible");
  expect(findings.find(({ severity }) => severity === "impossible")?.message).toContain(
    "_app/popup.js:1 has the bare name, of which it may make a path.",
  );
});

import { expect, test } from "vitest";
import { rule } from "../../../src/manifest/rules/background-document.js";
import { rule as minimum } from "../../../src/manifest/rules/chrome-minimum-version.js";
import type { Sample } from "./apply-rule.js";
import { forChrome } from "./chrome.js";

const document = { script: "compat/document.js", page: "compat-background.html", needs: ["DOMParser", "document"] };
const layer = { background: "compat/background.js", document };
const two = (background: unknown, more: Sample = {}) =>
  forChrome(rule, {
    files: { "a.js": "", "lib/b c.js": "" },
    layer,
    ...more,
    manifest: { manifest_version: 2, background },
  });

/** The scripts of a page, in their order. */
const scriptsOf = (page: unknown) => [...String(page).matchAll(/<script src="([^"]+)"( type="module")?>/g)];

test("scripts run in a page of their own, after the layer and in their order, behind the layer's worker", () => {
  const { manifest, marks, conversion } = two({ scripts: ["a.js", "/lib/b c.js"] });
  expect(manifest.background).toEqual({ service_worker: "compat-worker.js" });
  expect(conversion.written.get("compat-worker.js")).toContain('importScripts("/compat/background.js");');
  const scripts = scriptsOf(conversion.written.get("compat-background.html"));
  expect(scripts.map(([, file]) => file)).toEqual(["/compat/document.js", "/a.js", "/lib/b%20c.js"]);
  expect(marks).toEqual(["note background.scripts"]);
  expect(conversion.findings[0]?.message).toContain("because it uses DOMParser, document;");
});

test("modules stay modules, and the layer is none", () => {
  const { conversion } = two({ scripts: ["a.js"], type: "module" });
  const scripts = scriptsOf(conversion.written.get("compat-background.html"));
  expect(scripts.map(([, , type]) => Boolean(type))).toEqual([false, true]);
});

test("a missing script is left out, and named", () => {
  const { marks, conversion } = two({ scripts: ["a.js", "gone.js"] });
  expect(scriptsOf(conversion.written.get("compat-background.html"))).toHaveLength(2);
  expect(marks).toEqual(["note background.scripts", "note background.scripts"]);
  expect(conversion.findings[0]?.message).toContain("gone.js");
});

test("a page of the author's own stays as it is", () => {
  const own = { ...document, page: "pages/background.html" };
  const files = { "pages/background.html": '<script src="a.js"></script>', "pages/a.js": "" };
  const { manifest, marks, conversion } = two(
    { page: "pages/background.html" },
    { files, layer: { ...layer, document: own } },
  );
  expect(manifest.background).toEqual({ service_worker: "pages/compat-worker.js" });
  expect([...conversion.written.keys()]).toEqual(["pages/compat-worker.js"]);
  expect(marks).toEqual(["note background.page"]);
});

test("inline scripts are lost, code from elsewhere and a missing page are impossible", () => {
  const page = (html?: string) =>
    two({ page: "bg.html" }, { files: html === undefined ? {} : { "bg.html": html } }).marks;
  expect(page("<script>start()</script>")).toEqual(["loss background.page", "note background.page"]);
  expect(page('<script src="https://example.com/a.js"></script>')).toEqual(["impossible background.page"]);
  expect(page()).toEqual(["impossible background.page"]);
});

test("nothing happens where the background needs no document", () => {
  const { manifest, marks } = two({ scripts: ["a.js"] }, { layer: { background: "compat/background.js" } });
  expect(manifest.background).toEqual({ scripts: ["a.js"] });
  expect(marks).toEqual([]);
});

test("older versions than the first with such documents do not install it", () => {
  const set = (range: string, version?: string) =>
    forChrome(minimum, { range, layer, manifest: version ? { minimum_chrome_version: version } : {} }).manifest;
  expect(set(">=88")).toEqual({ minimum_chrome_version: "109" });
  expect(set("*", "100")).toEqual({ minimum_chrome_version: "109" });
  expect(set(">=120")).toEqual({ minimum_chrome_version: "120" });
  expect(set(">=88", "130")).toEqual({ minimum_chrome_version: "130" });
});

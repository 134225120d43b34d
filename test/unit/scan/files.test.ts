import { describe, expect, it } from "vitest";
import { scanFile } from "../../../src/scan/scan-file.js";

describe("a call's options", () => {
  const optionsOf = (code: string) =>
    scanFile("a.js", code).uses.flatMap(({ options }) =>
      options.map(({ path, value }) => (value === undefined ? path : `${path}=${value}`)),
    );
  it.each([
    ["chrome.windows.create({ focused: false, url })", ["0.focused=false", "0.url"]],
    ["chrome.windows.create({ focused: !1, left: -5, x: null })", ["0.focused=false", "0.left=-5", "0.x=null"]],
    ["chrome.offscreen.createDocument({ reasons: ['DOM_PARSER'] })", ["0.reasons", "0.reasons.0=DOM_PARSER"]],
    ["chrome.webRequest.onBeforeRequest.addListener(f, { urls }, ['blocking'])", ["1.urls", "2.0=blocking"]],
    ["const o = { type: 'panel' }; chrome.windows.create(o)", ["0.type=panel"]],
    ["chrome.tabs.create({ ...base, active: true })", ["0.active=true"]],
    ["chrome.action.setBadgeText('x')", ["0=x"]],
    ["chrome.tabs.query.call(chrome.tabs, { muted: true })", ["0.muted=true"]],
  ])("%s", (code, options) => expect(optionsOf(code)).toEqual(options));
});

describe("literals that only one browser understands", () => {
  it.each([
    ["'chrome-extension://' + id", "extension-url"],
    ["`moz-extension://$" + "{id}/x`", "extension-url"],
    ["/^chrome-extension:\\/\\//", "extension-url"],
    ["'chrome://extensions'", "browser-url"],
    ["'about:addons'", "browser-url"],
    ["'/_favicon/?pageUrl='", "favicon-url"],
    ["'chrome://favicon/' + url", "favicon-url"],
  ])("%s", (code, kind) => expect(scanFile("a.js", `x = ${code}`).literals.map((one) => one.kind)).toEqual([kind]));

  it.each([
    "'about:blank'",
    "'about: this and that'",
    "'https://chrome.google.com/webstore'",
    "'see chrome'",
    "'Switch it on at chrome://flags'",
    "'chrome://settings, then try again'",
    "url.startsWith('chrome://')",
  ])("but not %s", (code) => {
    expect(scanFile("a.js", `x = ${code}`).literals).toEqual([]);
  });
});

describe("a page", () => {
  const text = `<!doctype html>\n<script src="a.js"></script>\n<script>\n  chrome.tabs.get(1)\n</script>
<script type="module">import "./m.js"; browser.alarms.get()</script><script type="application/json">{"chrome":1}</script>
<iframe src="box.html"></iframe><a href="chrome://flags">flags</a><template><script src="t.js"></script></template>`;
  const scan = scanFile("p.html", text);
  it("gives places in itself", () => {
    const [use] = scan.uses;
    expect(use).toMatchObject({ path: "tabs.get", line: 4, column: 3, startup: true });
    expect(text.slice(use?.start, use?.end)).toBe("chrome.tabs.get");
  });
  it("names what it loads", () => {
    expect(scan.imports.map(({ kind, specifier }) => `${kind} ${specifier}`)).toEqual([
      "script a.js",
      "frame box.html",
      "script t.js",
      "static ./m.js",
    ]);
    expect(scan.literals).toMatchObject([{ kind: "browser-url", text: "chrome://flags" }]);
  });
});

describe("other languages", () => {
  it("TypeScript: types are no uses", () => {
    const code = `declare const chrome: any; import type { X } from "./x"; let t: chrome.tabs.Tab | undefined;
      enum E { A = 1 } export const f = (x?: chrome.windows.Window) => (chrome.tabs as any).get!(1) satisfies unknown;`;
    const scan = scanFile("a.ts", code);
    expect(scan.uses.map(({ path }) => path)).toEqual(["tabs.get"]);
    expect(scan.imports).toEqual([]);
  });
  it("JSX", () => {
    const code =
      "export const A = () => <b title='chrome://x' onClick={() => chrome.tabs.get(1)}>{browser.runtime.id}</b>";
    for (const path of ["a.jsx", "a.tsx", "a.js"])
      expect(scanFile(path, code).uses.map((use) => use.path)).toEqual(["tabs.get", "runtime.id"]);
  });
});

describe("a file that cannot be parsed", () => {
  it("is scanned as far as it can be", () => {
    const scan = scanFile(
      "a.js",
      "chrome.tabs.get(1);\nlet let = = chrome.alarms.get();\nfunction f() {\n  chrome.windows.get(1);\n}\n",
    );
    expect(scan.problems).toMatchObject([{ line: 2 }]);
    expect(scan.uses.map(({ path }) => path).sort()).toEqual(["alarms.get", "tabs.get", "windows.get"]);
  });
  it("is a module or a script, as it turns out", () => {
    expect(scanFile("a.js", "var x = 1; export { x }", "script").kind).toBe("module");
    expect(scanFile("a.js", "var await = chrome.tabs.get(1)", "module").kind).toBe("script");
  });
  it.each([
    ["brackets", `${"(".repeat(50_000)}1${")".repeat(50_000)}`],
    ["operators", `x = ${"a + ".repeat(100_000)}chrome.tabs.get(1)`],
    ["branches", `${"if (a) b(); else ".repeat(40_000)}c()`],
    ["characters", "a(1);".repeat(1_700_000)],
  ])("because of its many %s is only searched for words", (_, code) => {
    expect(scanFile("a.js", code).problems).toMatchObject([{ line: 1, column: 1 }]);
  });
  it.each([
    ["members", `a${".b()".repeat(10_000)}`],
    ["operands", `x = ${"'a' + ".repeat(10_000)}chrome.tabs.get(1)`],
    ["conditions", `${"chrome.a && ".repeat(9_000)}1`],
    ["branches", `${"if (chrome.a) b(); else ".repeat(10_000)}c()`],
    ["elements", `x = [${"1,".repeat(200_000)}chrome.tabs.get(1)]`],
    ["functions", `${"(function () {".repeat(400)}chrome.tabs.get(1)${"})()".repeat(400)}`],
    [
      "values",
      `var a0 = chrome;${Array.from({ length: 5000 }, (_, i) => `var a${i + 1} = a${i};`).join("")}a5000.tabs.get(1)`,
    ],
  ])("though it has many %s is not one of them", (_, code) => expect(scanFile("a.js", code).problems).toEqual([]));
});

import { describe, expect, it } from "vitest";
import { scanFile } from "../../../src/scan/scan-file.js";

/** Each use in one line: its path, how it is used, how it is guarded, and whether it is later than start-up. */
function usesOf(code: string, path = "a.js"): string[] {
  const scan = scanFile(path, code);
  expect(scan.problems).toEqual([]);
  return scan.uses.map(({ path: id, access, guard, startup }) =>
    [id || "(root)", access, ...(guard ? [guard] : []), ...(startup ? [] : ["later"])].join(" "),
  );
}

const called = (...ids: string[]) => ids.map((id) => `${id} call`);

describe("a program names a member", () => {
  const cases: Record<string, [code: string, uses: string[]]> = {
    "straight from the root": ["chrome.tabs.query({})", called("tabs.query")],
    "from each of the roots": [
      "browser.tabs.get(1); messenger.folders.query(); chrome.alarms.create()",
      called("tabs.get", "folders.query", "alarms.create"),
    ],
    "through the global object": [
      'window.chrome.tabs.get(1); self["browser"].tabs.get(2); globalThis.chrome.tabs.get(3)',
      called("tabs.get", "tabs.get", "tabs.get"),
    ],
    "with brackets and constants": ['const NS = "alarms"; chrome[NS]["create"]()', called("alarms.create")],
    "through an alias": ["const api = chrome; api.tabs.query({})", called("tabs.query")],
    "through an alias of the one root that is there": [
      "const api = globalThis.browser ?? chrome; api.tabs.query({})",
      called("tabs.query"),
    ],
    "after `var browser = browser || chrome`": [
      "var browser = browser || chrome; browser.tabs.get(1)",
      called("tabs.get"),
    ],
    "after a declaration in a condition": [
      'if (typeof browser === "undefined") { var browser = chrome; } browser.tabs.get(1)',
      called("tabs.get"),
    ],
    "of an alias that is set later": [
      "let api; try { api = browser } catch { api = chrome } api.tabs.get(1)",
      called("tabs.get"),
    ],
    "through a namespace": [
      "const { storage } = chrome; storage.local.get()",
      ["storage read", "storage.local.get call"],
    ],
    "through nested destructuring": [
      "const { storage: { local: area }, runtime = {} } = browser; area.get(); runtime.reload()",
      ["storage.local read", "runtime read", "storage.local.get call", "runtime.reload call"],
    ],
    "as a function of its own": ["const q = chrome.tabs.query; q({})", ["tabs.query read", "tabs.query call"]],
    "as a bound function": [
      "const q = chrome.tabs.query.bind(chrome.tabs); q({})",
      ["tabs.query call", "tabs read", "tabs.query call"],
    ],
    "through an object of the program": [
      "const api = { t: chrome.tabs }; api.t.query()",
      ["tabs read", "tabs.query call"],
    ],
    "through a function that answers the root": [
      "function api() { return typeof browser !== 'undefined' ? browser : chrome } api().tabs.get(1)",
      called("tabs.get"),
    ],
    "through a parameter": ["(function (c) { c.tabs.query() })(chrome)", called("tabs.query")],
    "through a parameter of a function with a name": [
      "function go(c) { c.tabs.query() } go(chrome)",
      called("tabs.query"),
    ],
    "through a class": [
      "class A { constructor() { this.api = chrome; this.run() } run() { this.api.tabs.get(1) } } new A()",
      called("tabs.get"),
    ],
    "without `this`, as minifiers call it": ["(0, chrome.tabs.query)({})", called("tabs.query")],
    "with `new`": ["new chrome.declarativeContent.ShowAction()", ["declarativeContent.ShowAction new"]],
    "by writing to it": ["chrome.runtime.onMessage = 1", ["runtime.onMessage write"]],
    "in one of two places": [
      "const area = sync ? chrome.storage.sync : chrome.storage.local; area.get()",
      [
        "storage.sync read",
        "storage.local read",
        "storage.sync.get call condition",
        "storage.local.get call condition",
      ],
    ],
    "by a string beside its namespace": ['promisify(chrome.tabs, "query")', ["tabs.query read", "tabs read"]],
    "as an import from a package": ['import b from "webextension-polyfill"; b.tabs.get(1)', called("tabs.get")],
    "as an import of a namespace": ['import { tabs } from "compat/tabs"; tabs.get(1)', called("tabs.get")],
    "with a name that it cannot know": [
      "chrome[name].open(); chrome.storage[area].get()",
      ["(root) call", "storage call"],
    ],
  };
  it.each(Object.entries(cases))("%s", (_, [code, uses]) => {
    expect(usesOf(code).sort()).toEqual([...uses].sort());
  });
});

describe("a name of the program's own is no use of the API", () => {
  it.each([
    "function f(chrome) { chrome.tabs.query() }",
    "const browser = await puppeteer.launch(); browser.tabs.query()",
    "{ let chrome = {}; chrome.tabs = 1 }",
    "class browser {} browser.tabs.get()",
    "const o = { chrome: 1, browser: { tabs: 2 } }; o.browser.tabs",
    "label: for (;;) { break label }",
    "for (const chrome of cars) chrome.tabs.polish()",
    "try {} catch (browser) { browser.tabs.x }",
  ])("%s", (code) => {
    expect(usesOf(code, "a.mjs").filter((use) => use.startsWith("tabs"))).toEqual([]);
  });
});

describe("a use is guarded", () => {
  const cases: Record<string, [code: string, uses: string[]]> = {
    "by optional chaining": ["chrome.sidePanel?.open()", ["sidePanel.open call optional-chain"]],
    "by an optional call, which still needs the namespace": [
      "chrome.sidePanel.open?.()",
      ["sidePanel read", "sidePanel.open call optional-chain"],
    ],
    "not by asking for the root": ["chrome?.sidePanel.open()", ["sidePanel.open call"]],
    "by typeof": [
      'if (typeof chrome.sidePanel !== "undefined") chrome.sidePanel.open()',
      ["sidePanel test typeof", "sidePanel.open call typeof"],
    ],
    "by a question that cannot fail": [
      'if (typeof chrome.x?.y === "function") chrome.x.y()',
      ["x.y test optional-chain", "x.y call typeof"],
    ],
    "by typeof as minifiers write it": [
      'typeof chrome.sidePanel<"u"&&chrome.sidePanel.open()',
      ["sidePanel test typeof", "sidePanel.open call typeof"],
    ],
    "by in": ['if ("sidePanel" in chrome) chrome.sidePanel.open()', ["sidePanel test in", "sidePanel.open call in"]],
    "by a condition": [
      "if (chrome.sidePanel) chrome.sidePanel.open()",
      ["sidePanel test condition", "sidePanel.open call condition"],
    ],
    "by &&": [
      "chrome.sidePanel && a && chrome.sidePanel.open()",
      ["sidePanel test condition", "sidePanel.open call condition"],
    ],
    "by a ternary": ["!chrome.x ? 1 : chrome.x.y()", ["x test condition", "x.y call condition"]],
    "by an early return": [
      "function f() { if (!chrome.x) return; chrome.x.y() } f()",
      ["x test condition", "x.y call early-return"],
    ],
    "by try": ["try { chrome.x.y() } catch { }", ["x.y call try"]],
    "not by finally alone": ["try { chrome.x.y() } finally { }", ["x.y call"]],
    "not by try around a function that runs later": ["try { on(() => chrome.x.y()) } catch { }", ["x.y call later"]],
    "by a condition around a function that runs later": [
      "if (chrome.x) on(() => chrome.x.y())",
      ["x test condition", "x.y call condition later"],
    ],
    "by a flag": [
      'const has = "sidePanel" in chrome; if (has) chrome.sidePanel.open()',
      ["sidePanel test in", "sidePanel.open call in"],
    ],
    "by a function that only asks": [
      'const has = () => "sidePanel" in chrome; if (has()) chrome.sidePanel.open()',
      ["sidePanel test in", "sidePanel.open call in"],
    ],
    "by every caller": [
      "if (chrome.x) go(); function go() { chrome.x.y() }",
      ["x test condition", "x.y call condition"],
    ],
    "not when one caller does not ask": [
      "if (chrome.x) go(); go(); function go() { chrome.x.y() }",
      ["x test condition", "x.y call"],
    ],
    "not in the other branch": ["if (chrome.x) {} else chrome.x.y()", ["x test condition", "x.y call"]],
    "as one of two": [
      "(chrome.action || chrome.browserAction).setTitle({})",
      [
        "action test condition",
        "browserAction read condition",
        "action.setTitle call condition",
        "browserAction.setTitle call condition",
      ],
    ],
    "by hasOwnProperty": ['if (chrome.hasOwnProperty("x")) chrome.x.y()', ["x test in", "x.y call in"]],
    "through an alias": ["const p = chrome.x; if (p) p.y()", ["x read", "x test condition", "x.y call condition"]],
  };
  it.each(Object.entries(cases))("%s", (_, [code, uses]) => {
    expect(usesOf(code).sort()).toEqual([...uses].sort());
  });
});

describe("a use happens at start-up", () => {
  it.each([
    "chrome.x.y()",
    "(() => { chrome.x.y() })()",
    "(function () { chrome.x.y() }).call(this)",
    "function f() { g() } function g() { chrome.x.y() } f()",
    "const f = async () => { await 1; chrome.x.y() }; f()",
    "[1].forEach(() => chrome.x.y())",
    "new Promise((done) => chrome.x.y(done))",
    "const App = { init() { chrome.x.y() } }; App.init()",
    "class A { static go() { chrome.x.y() } } A.go()",
    "(function (root, factory) { factory(root) })(this, function () { chrome.x.y() })",
    "({ 150: (module, exports, need) => { chrome.x.y() } })",
    "var wrap = (f, m) => () => (m || f((m = { exports: {} }).exports, m), m.exports); var need = wrap((e, m) => { chrome.x.y() }); need()",
  ])("%s", (code) => expect(usesOf(code)).toEqual(["x.y call"]));

  it.each([
    "on(() => chrome.x.y())",
    "function f() { chrome.x.y() }",
    "setTimeout(function () { chrome.x.y() })",
    "class A { go() { chrome.x.y() } } new A()",
  ])("but not in %s", (code) => expect(usesOf(code)).toEqual(["x.y call later"]));
});

describe("a global that depends on the kind of context is told of with its member", () => {
  it.each([
    ["clients.matchAll()", "clients.matchAll"],
    ["self.addEventListener('install', go)", "addEventListener.install"],
    ["self.onactivate = go", "onactivate"],
    ["navigator.serviceWorker.controller.postMessage(1)", "navigator.serviceWorker"],
    ["self.navigator.serviceWorker.ready.then(go)", "navigator.serviceWorker"],
    ["self.registration.scope", "registration.scope"],
  ])("%s", (code, expected) => {
    const told = scanFile("a.js", code).globals.map(({ name, member }) => (member ? `${name}.${member}` : name));
    expect(told).toContain(expected);
  });

  it.each(["navigator.userAgent", "addEventListener('online', go)", "console.log(1)"])("but not %s", (code) => {
    expect(scanFile("a.js", code).globals).toEqual([]);
  });
});

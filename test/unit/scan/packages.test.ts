import { describe, expect, it } from "vitest";
import { neededLayerGlobals } from "../../../src/scan/needed-layer-globals.js";
import { resolveMember, scanPackage } from "../../../src/scan/scan-package.js";

type Texts = Record<string, string>;

function scan(manifest: Record<string, unknown>, texts: Texts) {
  return scanPackage(new Map(Object.entries(texts)), manifest);
}

/** Each file with its contexts; a `*` marks those that are evaluated as the context starts. */
function contextsOf(manifest: Record<string, unknown>, texts: Texts): Record<string, string> {
  const { contexts, unreached } = scan(manifest, texts);
  return Object.fromEntries([
    ...[...contexts].map(([path, all]) => [
      path,
      [...all].map(([name, { startup }]) => (startup ? `${name}*` : name)).join(" "),
    ]),
    ...[...unreached].map((path) => [path, "unreached"]),
  ]);
}

describe("a package's files run where", () => {
  it("the manifest says", () => {
    const manifest = {
      background: { service_worker: "sw.js" },
      content_scripts: [{ matches: ["<all_urls>"], js: ["/content/a.js"] }],
      action: { default_popup: "popup.html?from=action" },
      options_ui: { page: "./options.html" },
      side_panel: { default_path: "panel.html" },
      chrome_url_overrides: { newtab: "tab.html" },
      sandbox: { pages: ["box.html"] },
      devtools_page: "devtools.html",
      web_accessible_resources: [{ resources: ["shown/*.html"], matches: ["<all_urls>"] }],
    };
    const html = "<p>";
    const pages = {
      "popup.html": html,
      "options.html": html,
      "panel.html": html,
      "tab.html": html,
      "devtools.html": html,
    };
    expect(
      contextsOf(manifest, {
        "sw.js": "1",
        "content/a.js": "1",
        "box.html": html,
        "shown/x.html": html,
        ...pages,
        "old.js": "1",
      }),
    ).toEqual({
      "sw.js": "background*",
      "content/a.js": "content*",
      "box.html": "sandbox*",
      "shown/x.html": "page*",
      ...Object.fromEntries(Object.keys(pages).map((page) => [page, "page*"])),
      "old.js": "unreached",
    });
  });

  it("scripts, imports, frames and workers lead", () => {
    expect(
      contextsOf(
        { background: { service_worker: "bg/sw.js" }, options_page: "o.html", sandbox: { pages: ["box.html"] } },
        {
          "bg/sw.js": "importScripts('lib/a.js'); import('./later.js')",
          "bg/lib/a.js": "importScripts('b.js')",
          "bg/b.js": "1",
          "bg/later.js": "1",
          "o.html": '<script src="o.js" type=module></script><iframe src="box.html"></iframe>',
          "o.js": "import { x } from './x'; new Worker(new URL('./w.js', import.meta.url))",
          "x.ts": "export const x: number = 1",
          "w.js": "postMessage(1)",
          "box.html": "<script src=box.js></script>",
          "box.js": "1",
        },
      ),
    ).toEqual({
      "bg/sw.js": "background*",
      "bg/lib/a.js": "background*",
      "bg/b.js": "background*",
      "bg/later.js": "background",
      "o.html": "page*",
      "o.js": "page*",
      "x.ts": "page*",
      "w.js": "worker*",
      "box.html": "sandbox*",
      "box.js": "sandbox*",
    });
  });

  it("calls at run time bring them", () => {
    expect(
      contextsOf(
        { background: { service_worker: "sw.js" } },
        {
          "sw.js": `chrome.scripting.executeScript({ target, files: ["in/a.js"] });
            chrome.scripting.registerContentScripts([{ id: "1", js: ["in/b.js"] }]);
            chrome.tabs.executeScript(1, { file: "/in/c.js" });
            chrome.offscreen.createDocument({ url: "off.html", reasons: ["DOM_PARSER"] });
            chrome.windows.create({ url: "win.html#1" }); const page = "tab.html"; open(chrome.runtime.getURL(page));`,
          "in/a.js": "1",
          "in/b.js": "1",
          "in/c.js": "1",
          "off.html": "<p>",
          "win.html": "<p>",
          "tab.html": "<p>",
        },
      ),
    ).toEqual({
      "sw.js": "background*",
      "in/a.js": "content*",
      "in/b.js": "content*",
      "in/c.js": "content*",
      "off.html": "page*",
      "win.html": "page*",
      "tab.html": "page*",
    });
  });
});

describe("a package's uses", () => {
  it("follow an alias that another module exports", () => {
    const { usesIn } = scan(
      { background: { service_worker: "sw.js", type: "module" } },
      {
        "sw.js": "import { api } from './api.js'; api.tabs.get(1)",
        "api.js": "export const api = globalThis.browser ?? chrome",
      },
    );
    expect(usesIn("background").map(({ file, found }) => `${file} ${found.path}`)).toEqual(["sw.js tabs.get"]);
  });

  it("follow an alias that another script declares", () => {
    const { usesIn } = scan(
      { content_scripts: [{ js: ["api.js", "c.js"] }] },
      { "c.js": "api.runtime.sendMessage(1)", "api.js": "var api = chrome" },
    );
    expect(usesIn("content").map(({ file, found }) => `${file} ${found.path}`)).toEqual(["c.js runtime.sendMessage"]);
  });

  it("are told apart by context, and count as maybe where nothing leads to the file", () => {
    const { usesIn } = scan(
      { background: { scripts: ["b.js"] }, content_scripts: [{ js: ["c.js"] }] },
      { "b.js": "chrome.tabs.get(1)", "c.js": "chrome.runtime.id", "lost.js": "chrome.alarms.get()" },
    );
    const list = (context: "background" | "content") =>
      usesIn(context).map(({ found, maybe }) => `${found.path}${maybe ? "?" : ""}`);
    expect(list("background")).toEqual(["tabs.get", "alarms.get?"]);
    expect(list("content")).toEqual(["runtime.id", "alarms.get?"]);
  });

  it("end the start of the background only where nothing asks and nothing waits for more than the start", () => {
    const { startupUses } = scan(
      { background: { service_worker: "sw.js", type: "module" } },
      {
        "sw.js": `import "./a.js"; import("./later.js"); chrome.x.one(); chrome.y?.two(); if (chrome.z.w) chrome.z.w();
          chrome.runtime.onInstalled.addListener(() => chrome.x.three());
          chrome.tabs.onCreated.addListener(() => chrome.x.six());
          const seven = () => chrome.x.seven(); one().then(all => all.forEach(seven)).catch(() => chrome.x.eight());
          on.click(() => chrome.x.nine())`,
        "a.js": "chrome.x.four()",
        "later.js": "chrome.x.five()",
      },
    );
    expect(startupUses("background").map(({ found }) => found.path)).toEqual([
      "x.one",
      "z",
      "runtime.onInstalled.addListener",
      "x.three",
      "tabs.onCreated.addListener",
      "x.seven",
      "x.eight",
      "x.four",
    ]);
  });

  it("are resolved by the longest part that is known", () => {
    const has = (id: string) => ["runtime.onMessage", "storage.local", "storage.local.get"].includes(id);
    expect(resolveMember("runtime.onMessage.addListener", has)).toBe("runtime.onMessage");
    expect(resolveMember("storage.local.get", has)).toBe("storage.local.get");
    expect(resolveMember("tabs.query", has)).toBeUndefined();
  });
});

describe("the background needs globals", () => {
  const needed = (code: string, more: Texts = {}) => {
    const files = { "sw.js": code, ...more };
    const { page, worker } = neededLayerGlobals(scan({ background: { scripts: Object.keys(files) } }, files));
    return [...page, ...worker].sort();
  };
  it.each([
    [
      "document.createElement('a'); localStorage.x = 1; new XMLHttpRequest()",
      ["XMLHttpRequest", "document", "localStorage"],
    ],
    ["window.localStorage.getItem('x')", ["localStorage", "window"]],
    ["self.addEventListener('install', () => self.skipWaiting())", ["addEventListener:install", "skipWaiting"]],
    [
      "addEventListener('fetch', f); clients.matchAll(); registration.showNotification('x')",
      ["addEventListener:fetch", "clients", "registration"],
    ],
    ["importScripts('x.js')", ["importScripts"]],
    ["const { localStorage: kept } = window", ["localStorage", "window"]],
  ])("%s", (code, names) => expect(needed(code)).toEqual(names));

  it.each([
    "typeof window !== 'undefined' && window.localStorage.x",
    "if (typeof document === 'undefined') { later() } else { document.title }",
    "if ('localStorage' in self) self.localStorage.x",
    "self.document?.title",
    "try { localStorage.x } catch { ok() }",
    "function f(document, name) { document.title = name }",
    "const window = {}; window.x = 1",
    "chrome.scripting.executeScript({ target, func: () => { document.title = 1 } })",
    "function page() { alert(1) } chrome.scripting.executeScript({ target, func: page })",
    "self.addEventListener('message', f); caches.open('x')",
    "o.document.title; ({ document: 1 })",
  ])("but not for %s", (code) => expect(needed(code)).toEqual([]));

  it("but not for a name that another script of it declares", () => {
    expect(needed("clients.push(1)", { "list.js": "var clients = []" })).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type BuildOptions, build, transform } from "esbuild";
import { rollup } from "rollup";
import { describe, expect, it } from "vitest";
import { scanFile } from "../../../src/scan/scan-file.js";

const require = createRequire(import.meta.url);
const polyfill = require.resolve("webextension-polyfill");

const SOURCE = `
import browser from "webextension-polyfill";
const NAMES = { area: "local" };
export async function start() {
  const { tabs, storage: { sync } } = browser;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (browser.sidebarAction) await browser.sidebarAction.open();
  await sync.set({ id: tab?.id });
  if (typeof browser.contextualIdentities !== "undefined") await browser.contextualIdentities.query({});
}
browser.runtime.onInstalled.addListener(() => { start().catch(console.error); });
browser.action.onClicked.addListener(async () => { await browser.windows.create({ type: "popup", url: "p.html" }); });
const menus = browser.menus ?? browser.contextMenus;
menus.create({ id: "one", title: "One", contexts: ["action"] });
`;

const MEMBERS = [
  "action.onClicked.addListener",
  "contextMenus.create",
  "contextualIdentities.query",
  "menus.create",
  "runtime.onInstalled.addListener",
  "sidebarAction.open",
  "storage.sync.set",
  "tabs.query",
  "windows.create",
];

/** What the polyfill itself calls: all else in a bundle is the program's. */
const OWN = /^(runtime\.(id|lastError|onMessage|sendMessage)|devtools|i18n|extension)/;

function calledIn(code: string): string[] {
  const { uses, problems } = scanFile("bundle.js", code);
  expect(problems).toEqual([]);
  const called = uses.filter(({ access, path }) => access === "call" && path.includes(".") && !OWN.test(path));
  return [...new Set(called.map(({ path }) => path))].sort();
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    write: false,
    logLevel: "silent",
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

describe("a bundle with webextension-polyfill inside uses what its source uses", () => {
  it("as source", () => expect(calledIn(SOURCE)).toEqual(MEMBERS));
  it.each<[string, BuildOptions]>([
    ["esbuild", { format: "iife" }],
    ["esbuild, as a module", { format: "esm" }],
    ["esbuild, minified", { format: "iife", minify: true }],
    ["esbuild, minified, as a module", { format: "esm", minify: true }],
  ])("%s", async (_, options) => expect(calledIn(await bundled(options))).toEqual(MEMBERS));

  it("rollup", async () => {
    const wrapped = readFileSync(polyfill, "utf8");
    const bundle = await rollup({
      input: "entry",
      plugins: [
        {
          name: "sources",
          resolveId: (id) => id,
          // What @rollup/plugin-commonjs makes of the polyfill.
          load: (id) =>
            id === "entry"
              ? SOURCE
              : `function getDefaultExportFromCjs (x) { return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x; }
                 var polyfill$1 = { exports: {} };
                 (function (module, exports) {\n${wrapped}\n})(polyfill$1, polyfill$1.exports);
                 var polyfillExports = polyfill$1.exports;
                 export default getDefaultExportFromCjs(polyfillExports);`,
        },
      ],
    });
    const { output } = await bundle.generate({ format: "iife" });
    expect(calledIn(output[0].code)).toEqual(MEMBERS);
  });

  it.each(["development", "production"] as const)("webpack, %s", async (mode) => {
    const { default: webpack } = await import("webpack");
    const { mkdtempSync, rmSync, writeFileSync } = await import("node:fs");
    const folder = mkdtempSync(`${import.meta.dirname}/bundle-`);
    try {
      writeFileSync(`${folder}/entry.js`, SOURCE);
      const code = await new Promise<string>((resolve, reject) => {
        webpack(
          { mode, devtool: false, entry: `${folder}/entry.js`, output: { path: folder, filename: "out.js" } },
          (error, stats) => {
            if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
            else resolve(readFileSync(`${folder}/out.js`, "utf8"));
          },
        );
      });
      expect(calledIn(code)).toEqual(MEMBERS);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("minified code uses what its source uses", () => {
  it.each([
    "const api = globalThis.browser ?? chrome; export function f(a) { if (!api.sidePanel) return; return api.sidePanel.open({ tabId: a }); }",
    "export const go = async () => { const t = chrome.tabs; const w = chrome.windows; await t.query({}); await w.create({ focused: false }); };",
    "(function (c) { function later() { return c.alarms.create('x', { when: 1 }); } c.alarms.onAlarm.addListener(later); })(chrome);",
    "class Menu { constructor(api) { this.api = api; this.build(); } build() { this.api.contextMenus.create({ id: 'a' }); } } new Menu(chrome);",
    "const { storage, ...rest } = chrome; storage.local.get('a').then(() => rest.runtime.reload());",
    "let b; if (typeof browser === 'undefined') b = chrome; else b = browser; b.i18n.getMessage('x'); b.action?.setTitle({ title: 'x' });",
  ])("%s", async (source) => {
    const { code } = await transform(source, { minify: true, format: "esm" });
    const facts = (text: string) =>
      new Set(
        scanFile("a.mjs", text)
          .uses.filter(({ access }) => access === "call")
          .map(({ path, startup, guard }) => `${path} ${startup} ${guard !== undefined}`),
      );
    expect(facts(code)).toEqual(facts(source));
    expect(facts(source).size).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from "vitest";
import type { BridgeFacts } from "../../../src/bridges/bridge.js";
import { BRIDGES, bridgesFor, scriptsFor } from "../../../src/bridges/bridges-for.js";

const nothing: BridgeFacts = { manifest: {}, uses: new Set(), globals: [], literals: [] };
const ids = (...question: Parameters<typeof bridgesFor>) => bridgesFor(...question).map(({ module }) => module);

test("a program that needs nothing gets no bridge", () => {
  for (const target of ["chrome", "firefox", "thunderbird"] as const)
    for (const context of ["background", "page", "content"] as const) expect(ids(target, context, nothing)).toEqual([]);
});

describe("every bridge", () => {
  test.each(BRIDGES.map(({ about }) => about))(
    "$id lists its differences, one sentence each",
    ({ fidelity, differs }) => {
      if (Object.values(fidelity).includes("partial")) expect(differs).not.toEqual([]);
      for (const difference of differs) expect(difference).toMatch(/^[A-Z_a-z].*\.$/);
    },
  );
});

describe("a program gets what it uses, where it is lacking:", () => {
  type Case = [used: string, facts: Partial<BridgeFacts>, background: string[], page: string[], chrome: string[]];
  const globals = (name: string, member?: string) => ({ globals: [member ? { name, member } : { name }] });
  const uses = (...ids: string[]) => ({ uses: new Set(ids) });
  const browserUrl = { literals: [{ kind: "browser-url", text: "chrome://settings" } as const] };
  const cases: Case[] = [
    ["chrome:// addresses", { ...uses("tabs.create"), ...browserUrl }, ["own-urls"], ["own-urls"], []],
    ["chrome:// addresses that are opened by nothing", browserUrl, [], [], []],
    ["importScripts", globals("importScripts"), ["import-scripts"], [], []],
    [
      "blocking listeners",
      { ...uses("webRequest.onBeforeRequest"), manifest: { permissions: ["webRequest", "webRequestBlocking"] } },
      [],
      [],
      ["blocking-requests"],
    ],
    ["clients", globals("clients", "matchAll"), ["clients"], ["service-worker-container"], []],
    ["navigator.serviceWorker", globals("navigator", "serviceWorker"), ["clients"], ["service-worker-container"], []],
    ["skipWaiting", globals("skipWaiting"), ["skip-waiting"], [], []],
    ["registration", globals("registration", "scope"), ["registration"], [], []],
    ["the scope's class", globals("ServiceWorkerGlobalScope"), ["worker-scopes"], [], []],
    ["install", globals("addEventListener", "install"), ["lifecycle-events"], [], []],
    ["onactivate", globals("onactivate"), ["lifecycle-events"], [], []],
    ["fetch events", globals("addEventListener", "fetch"), ["silent-events"], [], []],
    ["fetch itself", globals("fetch"), [], [], []],
    [
      "injection",
      { ...uses("scripting.executeScript"), contentLayer: "compat/content.js" },
      ["injected-layer"],
      ["injected-layer"],
      ["injected-layer"],
    ],
    ["the icons of pages", { manifest: { permissions: ["favicon"] } }, ["favicon-urls"], ["favicon-urls"], []],
    ["screens", { manifest: { permissions: ["desktopCapture"] } }, ["media-guard"], ["media-guard"], []],
    ["tabs as streams", uses("tabCapture.capture"), ["media-guard"], ["media-guard"], []],
    ["window in the background", globals("window", "chrome"), [], [], ["window-alias"]],
    ["XMLHttpRequest", globals("XMLHttpRequest"), [], [], ["xml-http-request"]],
    ["DOMParser", globals("DOMParser"), [], [], ["absent-page-globals"]],
    ["DOMParser where there is one", { globals: [{ name: "DOMParser", guard: "typeof" }] }, [], [], []],
    ["DOMParser in a page", { globals: [{ name: "DOMParser", contexts: new Set(["page"]) }] }, [], [], []],
    ["injection where content scripts lack nothing", uses("scripting.executeScript"), [], [], []],
  ];
  test.each(cases)("%s", (_used, facts, background, page, chrome) => {
    const known = { ...nothing, ...facts };
    expect(ids("firefox", "background", known)).toEqual(background);
    expect(ids("thunderbird", "page", known)).toEqual(page);
    expect(ids("chrome", "background", known)).toEqual(chrome);
    expect(ids("firefox", "content", known)).toEqual([]);
  });
});

test("web pages that may speak to the extension get a pair of content scripts, where the browser has none of it", () => {
  const key = Buffer.from("not a real key").toString("base64");
  const matches = ["https://example.com/*"];
  const facts: BridgeFacts = { ...nothing, manifest: { key, externally_connectable: { matches } } };
  const [content, page] = scriptsFor("firefox", facts);
  expect(content).toMatchObject({
    module: "externally-connectable/content",
    file: "compat/externally-connectable-content.js",
    options: { ids: [expect.stringMatching(/^[a-p]{32}$/)] },
    entry: { matches, run_at: "document_start", all_frames: true, world: "ISOLATED" },
  });
  expect(page).toMatchObject({ module: "externally-connectable/page", entry: { matches, world: "MAIN" } });
  expect(scriptsFor("chrome", facts)).toEqual([]);
  expect(scriptsFor("firefox", { ...facts, manifest: { externally_connectable: { ids: ["*"] } } })).toEqual([]);
});

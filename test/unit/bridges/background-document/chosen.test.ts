import { describe, expect, test } from "vitest";
import type { BridgeFacts } from "../../../../src/bridges/bridge.js";
import { bridgesFor } from "../../../../src/bridges/bridges-for.js";

interface Case {
  readonly globals?: readonly string[];
  readonly syntax?: readonly string[];
  readonly uses?: readonly string[];
  readonly manifest?: object;
}

const factsOf = ({ globals = ["document"], syntax = [], uses = [], manifest = {} }: Case): BridgeFacts => ({
  manifest: { manifest_version: 2, background: { scripts: ["background.js"] }, ...manifest },
  uses: new Set(uses),
  globals: globals.map((name) => ({ name })),
  literals: [],
  background: { globals: new Set(globals), uses: new Set(uses), syntax: new Set(syntax) },
});
const chosen = (facts: BridgeFacts) => bridgesFor("chrome", "background", facts).map(({ module }) => module);
const optionsOf = (of: Case) =>
  bridgesFor("chrome", "background", factsOf(of)).find(({ module }) => module === "background-document")?.options;

describe("a document is for a background that", () => {
  test.each([
    ["needs one", {}, ["background-document"]],
    ["has a page", { manifest: { background: { page: "background.html" } } }, ["background-document"]],
    [
      "needs one and what a worker could be given",
      { globals: ["window", "XMLHttpRequest", "Image"] },
      ["background-document"],
    ],
    ["loads a part of itself later", { globals: [], syntax: ["import()"] }, ["background-document"]],
    ["lets pages reach it", { uses: ["runtime.getBackgroundPage"] }, ["background-page", "background-document"]],
  ])("%s", (_what, of, expected) => {
    expect(chosen(factsOf(of))).toEqual(expected);
  });
});

describe("there is none for a background that", () => {
  test.each([
    ["needs nothing of a page", { globals: [] }, []],
    ["can be given all by a worker", { globals: ["window", "XMLHttpRequest"] }, ["window-alias", "xml-http-request"]],
    ["was written as a worker", { manifest: { background: { service_worker: "background.js" } } }, []],
    [
      "uses the one offscreen document itself",
      { globals: ["DOMParser"], uses: ["offscreen.createDocument"] },
      ["absent-page-globals"],
    ],
  ])("%s", (_what, of, expected) => {
    expect(chosen(factsOf(of))).toEqual(expected);
  });

  test("only asks whether it has a document", () => {
    expect(chosen({ ...factsOf({ globals: [] }), globals: [{ name: "document", guard: "typeof" }] })).toEqual([]);
  });
});

test("the worker listens to what the background listens to, but where a filter is wanted", () => {
  const uses = [
    "alarms.onAlarm",
    "webRequest.onBeforeRequest",
    "menus.create",
    "tabs.query",
    "storage.local.onChanged",
  ];
  expect(optionsOf({ uses })).toMatchObject({
    page: "compat-background.html",
    events: ["alarms.onAlarm", "contextMenus.onClicked", "storage.local.onChanged"],
  });
  expect(optionsOf({ manifest: { background: { page: "/bg/page.html?a" } } })).toMatchObject({ page: "bg/page.html" });
});

test("its reasons say what it is for, and none ends it after silence", () => {
  expect(optionsOf({ globals: ["Audio", "localStorage", "Worker"] })).toMatchObject({
    reasons: ["DOM_PARSER", "AUDIO_PLAYBACK", "LOCAL_STORAGE", "WORKERS"],
    justification: expect.stringContaining("Audio, Worker, localStorage"),
  });
});

test("menu items are forgotten where they are made at each start", () => {
  const forgets = (manifest: object) => (optionsOf({ manifest }) as { forgetsMenus: boolean }).forgetsMenus;
  expect(forgets({})).toBe(true);
  expect(forgets({ background: { scripts: ["background.js"], persistent: false } })).toBe(false);
  expect(forgets({ manifest_version: 3 })).toBe(false);
});

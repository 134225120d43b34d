import { readFileSync } from "node:fs";
import vm from "node:vm";
import { expect, it } from "vitest";
import type { ContextReport } from "../../../src/compat-table/measured.js";

const source = readFileSync(new URL("../../../src/compat-table/probe/walk.js", import.meta.url), "utf8");

function walk(setup: string): ContextReport {
  const text = vm.runInNewContext(`${setup}; ${source}; JSON.stringify(walkExtensionApi())`) as string;
  return JSON.parse(text) as ContextReport;
}

const event = "{ addListener() {}, removeListener() {} }";

it("finds functions, events, enums, constants and settings", () => {
  const { members } = walk(`globalThis.chrome = { runtime: { id: "abc", connect() {}, onMessage: ${event},
    ContextType: { TAB: "TAB" }, LIMIT: 5 }, privacy: { network: { prediction: { get() {} } } } }`);
  expect(members).toEqual([
    { id: "privacy", kind: "namespace" },
    { id: "privacy.network", kind: "namespace" },
    { id: "privacy.network.prediction", kind: "namespace" },
    { id: "privacy.network.prediction.get", kind: "function" },
    { id: "runtime", kind: "namespace" },
    { id: "runtime.ContextType", kind: "enum" },
    { id: "runtime.ContextType.TAB", kind: "value", value: "TAB" },
    { id: "runtime.LIMIT", kind: "property", value: 5 },
    { id: "runtime.connect", kind: "function" },
    { id: "runtime.id", kind: "property" },
    { id: "runtime.onMessage", kind: "event" },
  ]);
});

it("goes on after a getter that throws, and passes over names that give undefined", () => {
  const { members } = walk(
    `globalThis.chrome = { runtime: { get a() { throw new Error("no") }, get b() { return undefined }, c() {} } }`,
  );
  expect(members.slice(1)).toEqual([
    { id: "runtime.a", kind: "property", throws: true },
    { id: "runtime.c", kind: "function" },
  ]);
});

it("does not follow cycles, windows or what a web page has on its own chrome", () => {
  const { members } = walk(
    `const runtime = { f() {} }; runtime.self = runtime; globalThis.chrome = { runtime, loadTimes() {}, app: {} }`,
  );
  expect(members.map(({ id }) => id)).toEqual(["runtime", "runtime.f", "runtime.self"]);
});

it("says which roots are one object and what a root lacks", () => {
  const { roots } = walk(`globalThis.browser = { runtime: { f() {} } }; globalThis.messenger = browser;
    globalThis.chrome = { runtime: { f() {}, g() {} } }`);
  expect(roots).toEqual({ browser: { lacks: ["runtime.g"] }, chrome: { lacks: [] }, messenger: { same: "browser" } });
});

it("is not fooled by an element with the name of a root", () => {
  expect(walk("globalThis.browser = { tagName: 'FORM' }")).toEqual({ roots: {}, members: [] });
});

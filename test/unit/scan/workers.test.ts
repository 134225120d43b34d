import { describe, expect, it } from "vitest";
import { scanFile } from "../../../src/scan/scan-file.js";
import { splitWorker } from "../../../src/scan/worker-scripts.js";

function split(worker: string, others: Record<string, string> = {}, path = "sw.js") {
  const texts = new Map(Object.entries({ [path]: worker, ...others }));
  return splitWorker(path, worker, scanFile(path, worker, "script"), {
    has: (one) => texts.has(one),
    text: (one) => texts.get(one),
    scan: (one) => {
      const text = texts.get(one);
      return text === undefined ? undefined : scanFile(one, text, "script");
    },
  });
}

describe("a classic worker becomes a list of scripts", () => {
  it("but not when it imports none", () => expect(split("chrome.tabs.get(1)")).toBeUndefined());

  it("that it imports first, and is itself left as it is", () => {
    const worker = "// mine\n'use strict';\nimportScripts('a.js', '/lib/b.js');\nfunction go() {}\ngo();";
    expect(split(worker, { "a.js": "1", "lib/b.js": "2" })?.scripts).toEqual(["a.js", "lib/b.js", "sw.js"]);
  });

  it("with paths from the worker's own folder, also in what it imports", () => {
    const others = { "bg/lib/a.js": "importScripts('b.js'); 1", "bg/b.js": "2" };
    expect(split("importScripts('lib/a.js')", others, "bg/sw.js")?.scripts).toEqual([
      "bg/b.js",
      "bg/lib/a.js",
      "bg/sw.js",
    ]);
  });

  it("cut where it imports after doing something", () => {
    const worker = `"use strict";\nself.config = { a: 1 };\nimportScripts("a.js");\nstart();\nfunction start() { return 1 }\n`;
    expect(split(worker, { "a.js": "self.config.a" })?.scripts).toEqual([
      { path: "sw.part1.js", text: '"use strict";\nfunction start() { return 1 }\n' },
      { path: "sw.part2.js", text: '"use strict";\nself.config = { a: 1 };\n' },
      "a.js",
      { path: "sw.part3.js", text: '"use strict";\n\nstart();\n\n' },
    ]);
  });

  it("with its functions first where an imported script calls them", () => {
    const worker = "importScripts('a.js');\nfunction log() {}";
    expect(split(worker, { "a.js": "log(1)" })?.scripts).toEqual([
      { path: "sw.part1.js", text: "function log() {}\n" },
      "a.js",
    ]);
  });

  it("also where it imports inside try, after a test, in a row and from a constant list", () => {
    const others = { "a.js": "1", "b.js": "1", "c.js": "1", "d.js": "1", "e.js": "1" };
    const worker = `try { importScripts("a.js") } catch (e) { console.error(e) }
      if (typeof importScripts === "function") { importScripts("b.js") }
      importScripts("c.js"), importScripts(...["d.js", "e.js"]);`;
    expect(split(worker, others)?.scripts).toEqual(["a.js", "b.js", "c.js", "d.js", "e.js", "sw.js"]);
  });

  it("without what is missing, where the worker goes on without it", () => {
    expect(split("try { importScripts('gone.js') } catch (e) {}")?.scripts).toEqual(["sw.js"]);
    expect(split("importScripts('gone.js')")?.scripts).toEqual(["gone.js", "sw.js"]);
  });

  it("once each where scripts import each other", () => {
    expect(split("importScripts('a.js')", { "a.js": "importScripts('sw.js')" })?.scripts).toEqual(["a.js", "sw.js"]);
  });

  it("but for imports that are computed, remote or later, which it names", () => {
    const found = split(
      "importScripts(name); importScripts('https://a.example/x.js'); on(() => importScripts('b.js'))",
      { "b.js": "1" },
    );
    expect(found?.scripts).toEqual(["sw.js"]);
    expect(found?.computed.map(({ specifier }) => specifier)).toEqual([undefined, "https://a.example/x.js", "b.js"]);
  });
});

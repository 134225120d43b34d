import { describe, expect, it } from "vitest";
import { answerEntry, answerLines } from "../../../src/build/answer-entry.js";
import { buildFor, sample, textOf } from "./sample-extension.js";

const manifestWith = (permissions: readonly string[]) =>
  JSON.stringify({
    manifest_version: 3,
    name: "Sample",
    version: "1.0",
    permissions,
    background: { service_worker: "sw.js" },
  });

const WORKER = `addEventListener("message", () => chrome.tabGroups.query({}));
chrome.gcm.onMessage.addListener(() => {});
chrome.gcm.register(["1"]);
if ("memory" in chrome.system) chrome.system.memory.getInfo();`;

const built = (permissions: readonly string[]) =>
  buildFor("thunderbird", ">=153", sample({ "manifest.json": manifestWith(permissions), "sw.js": WORKER }));

describe("a package for Thunderbird of a program for Chrome", () => {
  it("answers for what the program uses, and has the reasons of what refuses", async () => {
    const bundle = await textOf(await built(["tabGroups", "gcm"]), "compat/background.js");
    expect(bundle).toContain('answersOf("tabGroups", "Thunderbird"');
    expect(bundle).toContain("Google's message service belongs to Chrome");
    expect(bundle).toMatch(/tabGroups\.query: sw\.js:1 uses it: Thunderbird has no tab groups/);
    expect(bundle).not.toContain("system.memory");
  });

  it("has the silent event beside what refuses, because the program adds its listener unguarded", async () => {
    const bundle = await textOf(await built(["gcm"]), "compat/background.js");
    const own = bundle.slice(bundle.indexOf('answersOf("gcm"'));
    expect(own).toContain("onMessage");
  });

  it("leaves out what the original manifest does not open, as Chrome does", async () => {
    const bundle = await textOf(await built(["gcm"]), "compat/background.js");
    expect(bundle).not.toContain("tabGroups");
  });
});

describe("the statements of a bundle", () => {
  it("hold only what was chosen", () => {
    const text = answerEntry("tabGroups", "thunderbird", ["tabGroups.query"], [], "compat");
    expect(text).toContain("query");
    expect(text).not.toContain("onMoved");
    expect(answerEntry("tabGroups", "chrome", "all", [], "compat")).toBe("");
  });

  it("keep away what would make a feature check lie, unless it is named", () => {
    expect(answerEntry("gcm", "firefox", "all", [], "compat")).toBe("");
    expect(answerEntry("gcm", "firefox", "all", ["gcm.register"], "compat")).toContain("register");
  });

  it("import what computes an answer, once for several namespaces", () => {
    const choices = ["bookmarks", "tabs"].map((namespace) => ({ namespace, members: "all" as const, rejecting: [] }));
    const { imports, statements } = answerLines("thunderbird", choices, ".");
    expect(imports.filter((line) => line.includes("computed/"))).toHaveLength(2);
    expect(statements).toHaveLength(2);
  });
});

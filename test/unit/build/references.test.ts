import { describe, expect, it } from "vitest";
import type { MemberUse } from "../../../src/build/program.js";
import { referencesFor, writtenFor } from "../../../src/build/references.js";

const placed = { file: "a.js", context: "background", options: [], start: 0, end: 0, line: 1, column: 1 } as const;

const uses = (path: string, root: string, more: Partial<MemberUse> = {}): MemberUse =>
  ({ ...placed, id: path, path, root, access: "call", startup: true, ...more }) as MemberUse;

const writtenWith = (manifest: Record<string, unknown>, ...found: MemberUse[]) =>
  writtenFor(manifest, { uses: found, kinds: found });

const written = (manifest: Record<string, unknown>, ...roots: string[]) =>
  writtenWith(manifest, ...roots.map((root) => uses("runtime.getURL", root)));
const gecko = { browser_specific_settings: { gecko: { id: "a@b" } } };

describe("a program is written", () => {
  it("for Chrome, if nothing says otherwise", () => {
    expect(written({ manifest_version: 3, background: { service_worker: "a.js" } }, "browser")).toEqual(["chrome"]);
    expect(written({ manifest_version: 2, background: { scripts: ["a.js"] } }, "chrome")).toEqual(["chrome"]);
    expect(written({})).toEqual(["chrome"]);
  });

  it("for Firefox, if its manifest or the names that it calls say so", () => {
    expect(written({ manifest_version: 2, ...gecko }, "chrome")).toEqual(["firefox"]);
    expect(written({ manifest_version: 3, background: { scripts: ["a.js"] } })).toEqual(["firefox"]);
    expect(written({ manifest_version: 2, background: { scripts: ["a.js"] } }, "browser")).toEqual(["firefox"]);
  });

  it("for Thunderbird, if it asks for mail", () => {
    expect(written({ manifest_version: 2, permissions: ["accountsRead"], ...gecko }, "browser")).toEqual([
      "thunderbird",
    ]);
    expect(written({ manifest_version: 2 }, "messenger")).toEqual(["thunderbird"]);
  });

  it("for Thunderbird, if it starts with members that only Thunderbird has, and does not ask for them first", () => {
    const mail = (more: Partial<MemberUse> = {}) =>
      writtenWith({ manifest_version: 3, ...gecko }, uses("mailTabs.query", "browser", more));
    expect(mail()).toEqual(["thunderbird"]);
    expect(mail({ guard: "condition" })).toEqual(["firefox"]);
    expect(mail({ startup: false })).toEqual(["firefox"]);
  });

  it("for both, if it has a worker and a Gecko id", () => {
    expect(written({ background: { service_worker: "a.js", scripts: ["a.js"] }, ...gecko })).toEqual([
      "chrome",
      "firefox",
    ]);
  });
});

describe("the reference that code follows", () => {
  it("is the target's own where the program is written for it, and its author's elsewhere", () => {
    expect(referencesFor("firefox", ["chrome", "firefox"])).toEqual(["firefox"]);
    expect(referencesFor("thunderbird", ["chrome"])).toEqual(["chrome"]);
  });
});

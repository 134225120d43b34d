import { describe, expect, it } from "vitest";
import { referencesFor, writtenFor } from "../../../src/build/references.js";

const written = (manifest: Record<string, unknown>, ...roots: string[]) => writtenFor(manifest, new Set(roots));
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

import { describe, expect, it } from "vitest";
import { readManifest } from "../../../src/build/read-manifest.js";

describe("a manifest", () => {
  it("may have comments and a byte order mark, as browsers allow", () => {
    const text = '\uFEFF{\n  // the name\n  "name": "A", /* more */ "version": "1" }';
    expect(readManifest(text)).toEqual({ name: "A", version: "1" });
  });

  it("that is broken is refused, with the place", () => {
    expect(() => readManifest('{\n  "name": "A"\n  "version": "1"\n}')).toThrow(
      "manifest.json is no JSON at line 3, column 3: comma expected. Correct it there.",
    );
    expect(() => readManifest("")).toThrow("manifest.json is no JSON at line 1, column 1");
  });

  it("is an object", () => {
    expect(() => readManifest("[]")).toThrow("manifest.json is no JSON object.");
  });
});

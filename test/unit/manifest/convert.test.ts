import { expect, test } from "vitest";
import type { Rule } from "../../../src/manifest/conversion.js";
import { convertManifest } from "../../../src/manifest/convert.js";
import { inputOf } from "./apply-rule.js";

const rename: Rule = {
  id: "rename",
  targets: ["firefox"],
  why: "for the test",
  docs: "https://example.org/",
  apply(draft) {
    draft.manifest.name = "changed";
    draft.report("note", "name", "Renamed.", "Choose another.");
    draft.write("new.js", "1");
    draft.remove("old.js");
    draft.manifest.seen = [...draft.files.paths()];
    draft.manifest.before = draft.original.name;
  },
};

test("a conversion leaves its input as it was", () => {
  const input = inputOf({ files: { "old.js": "0", "kept.js": "2" } });
  const before = JSON.stringify(input.manifest);
  const { manifest, findings, written, removed } = convertManifest(input, [rename]);
  expect(JSON.stringify(input.manifest)).toBe(before);
  expect(manifest).toMatchObject({ name: "changed", before: "Sample", seen: ["kept.js", "new.js"] });
  expect(findings).toEqual([
    {
      rule: "rename",
      severity: "note",
      path: "name",
      message: "Renamed.",
      advice: "Choose another.",
      docs: "https://example.org/",
    },
  ]);
  expect([...written]).toEqual([["new.js", "1"]]);
  expect([...removed]).toEqual(["old.js"]);
});

test("a rule for other targets does not run", () => {
  expect(convertManifest(inputOf({ target: "chrome" }), [rename]).manifest.name).toBe("Sample");
});

test("the same input gives the same text, and keys keep their places", () => {
  const input = inputOf({ manifest: { background: { service_worker: "worker.js" }, description: "Last" } });
  const texts = [1, 2].map(() => JSON.stringify(convertManifest(input).manifest));
  expect(texts[0]).toBe(texts[1]);
  const keys = Object.keys(convertManifest(input).manifest);
  expect(keys.slice(0, 5)).toEqual(["manifest_version", "name", "version", "background", "description"]);
});

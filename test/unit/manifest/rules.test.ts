import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES } from "../../../src/manifest/rules.js";

const names = (folder: string, end: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

const ids = RULES.map(({ id }) => id).sort();

test("every rule has a file of its name, and every file is in the list once", () => {
  expect(ids).toEqual(names("../../../src/manifest/rules/", ".ts"));
});

test("every rule has a test of its name", () => {
  expect(names("./", ".test.ts").filter((name) => ids.includes(name))).toEqual(ids);
});

test("every test is one of a rule or of a module", () => {
  const modules = names("../../../src/manifest/", ".ts");
  // A module's tests for one browser carry its name: validate-chrome.
  const named = (name: string) => [name, name.replace(/-(chrome|firefox|thunderbird)$/, "")];
  const strays = names("./", ".test.ts").filter((name) => !named(name).some((of) => [...ids, ...modules].includes(of)));
  expect(strays).toEqual([]);
});

test("every rule says why, in a sentence, with a link", () => {
  for (const { id, why, docs, targets } of RULES) {
    expect(why, id).toMatch(/^[A-Z].*\.$/);
    expect(docs, id).toMatch(/^https:\/\//);
    expect(targets.length, id).toBeGreaterThan(0);
  }
});

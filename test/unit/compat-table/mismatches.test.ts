import { expect, it } from "vitest";
import { deriveTable } from "../../../src/compat-table/derive.js";
import { findMismatches } from "../../../src/compat-table/mismatches.js";
import { measured, sources } from "./sample-sources.js";

const constant = { id: "tabs.TAB_ID_NONE", kind: "property" as const, value: -1 };
const table = deriveTable(
  sources({ measured: [measured("chrome", "156.0.1.2", ["tabs.query", "tabs.get", constant])] }),
);

it("is silent about a browser that is as the table says", () => {
  expect(findMismatches(measured("chrome", "157.0.1.2", ["tabs.query", "tabs.get", constant]), table)).toEqual([]);
});

it("names what is gone, new, moved or changed", () => {
  const moved = { id: "tabs.get", kind: "function" as const, contexts: ["background" as const] };
  const found = measured("chrome", "157.0.1.2", ["tabs.split", moved, { ...constant, value: -2 }]);
  expect(findMismatches(found, table)).toEqual([
    "tabs.TAB_ID_NONE: the table says -1, chrome says -2",
    "tabs.get: the table says background, page, content, found in background",
    "tabs.query: the table says *, chrome 157.0.1.2 lacks it",
    "tabs.split: not in the table, chrome 157.0.1.2 has it",
  ]);
});

it("says nothing of contexts in a browser that is older than the newest measured one", () => {
  const moved = { id: "tabs.get", kind: "function" as const, contexts: ["background" as const] };
  expect(findMismatches(measured("chrome", "155.0.1.2", ["tabs.query", moved, constant]), table)).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { loadMeasured } from "../../../src/compat-table/load-sources.js";
import { findMismatches } from "../../../src/compat-table/mismatches.js";
import { rows, table } from "../../../src/compat-table/query.js";

const measurements = loadMeasured();

describe.each(measurements)("the table and the measured $engine $version", (measured) => {
  it("agree on every member, inside and outside its range", () => {
    // Contexts are those of the newest browser; older ones may differ in them.
    const wrong = findMismatches(measured, rows()).filter((text) => !text.includes(", found in "));
    expect(wrong).toEqual([]);
  });
});

it("was derived from all committed measurements", () => {
  const listed = Object.entries(table().measurements).flatMap(([engine, list]) =>
    list.map(({ version }) => `${engine} ${version}`),
  );
  expect(listed.sort()).toEqual(measurements.map(({ engine, version }) => `${engine} ${version}`).sort());
});

import { describe, expect, it } from "vitest";
import { loadMeasured } from "../../../src/compat-table/load-sources.js";
import { findMismatches } from "../../../src/compat-table/mismatches.js";
import { table } from "../../../src/compat-table/query.js";

const measurements = loadMeasured();

describe.each(measurements)("the table and the measured $engine $version", (measured) => {
  it("agree on every member, inside and outside its range", () => {
    expect(findMismatches(measured, table())).toEqual([]);
  });
});

it("was derived from all committed measurements", () => {
  const listed = Object.entries(table().measurements).flatMap(([engine, list]) =>
    list.map(({ version }) => `${engine} ${version}`),
  );
  expect(listed.sort()).toEqual(measurements.map(({ engine, version }) => `${engine} ${version}`).sort());
});

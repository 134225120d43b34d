import semver from "semver";
import { describe, expect, it } from "vitest";
import { loadMeasured } from "../../../src/compat-table/load-sources.js";
import { numeric } from "../../../src/compat-table/native-range.js";
import { overrides } from "../../../src/compat-table/overrides.js";
import { rows } from "../../../src/compat-table/query.js";

const corrected = new Set(overrides.map(({ id, engine }) => `${engine} ${id}`));

describe.each(loadMeasured())("the table and the measured $engine $version", ({ engine, version, members }) => {
  const measured = new Set(members.map(({ id }) => id));
  const listed = rows().filter(({ id }) => !corrected.has(`${engine} ${id}`));
  const inside = (range: string | null) => range !== null && semver.satisfies(numeric(version), range);

  it("agree on every member that the browser has", () => {
    const wrong = listed.filter(({ id, native }) => measured.has(id) && !inside(native[engine]));
    expect(wrong.map(({ id, native }) => `${id} ${native[engine]}`)).toEqual([]);
  });

  it("agree on every member that the browser lacks", () => {
    const wrong = listed.filter(({ id, native }) => !measured.has(id) && inside(native[engine]));
    expect(wrong.map(({ id, native }) => `${id} ${native[engine]}`)).toEqual([]);
  });

  it("know the same constants", () => {
    const values = new Map(members.map(({ id, value }) => [id, value]));
    const wrong = listed.filter(
      ({ id, value }) => value !== undefined && values.get(id) !== undefined && values.get(id) !== value,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

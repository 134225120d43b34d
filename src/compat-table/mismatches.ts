import semver from "semver";
import { contextNames, type Measured } from "./measured.js";
import { numeric } from "./native-range.js";
import type { Row } from "./table.js";

/**
 * Where the table and a browser disagree, one line each: presence, contexts and constants.
 * Corrected cells are left out, because a correction says what the probe cannot see.
 */
export function findMismatches(measured: Measured, rows: readonly Row[]): string[] {
  const { engine, members } = measured;
  const version = numeric(measured.version);
  const known = new Set(rows.map(({ id }) => id));
  const mismatches: string[] = [];
  for (const row of rows) {
    if (row.evidence[engine]?.override) continue;
    const found = members.filter(({ id }) => id === row.id);
    const range = row.native[engine];
    const expected = range !== null && semver.satisfies(version, range);
    if (expected !== found.length > 0) {
      mismatches.push(
        `${row.id}: the table says ${range ?? "never"}, ${engine} ${measured.version} ${expected ? "lacks" : "has"} it`,
      );
    } else if (expected) mismatches.push(...differences(row, measured, found));
  }
  const unknown = new Set(members.map(({ id }) => id).filter((id) => !known.has(id)));
  return [...mismatches, ...[...unknown].map((id) => `${id}: not in the table, ${engine} ${measured.version} has it`)];
}

function differences(row: Row, measured: Measured, found: Measured["members"]): string[] {
  const { engine } = measured;
  const where = new Set(found.flatMap(({ contexts }) => contexts ?? measured.contexts));
  const listed = row.contexts?.[engine] ?? measured.contexts;
  const texts: string[] = [];
  const moved = contextNames.filter((context) => where.has(context) !== listed.includes(context));
  if (moved.length > 0) {
    texts.push(`${row.id}: the table says ${listed.join(", ")}, found in ${[...where].join(", ")}`);
  }
  const value = found[0]?.value;
  if (row.value !== undefined && value !== undefined && row.value !== value) {
    texts.push(`${row.id}: the table says ${row.value}, ${engine} says ${value}`);
  }
  return texts;
}

import semver from "semver";
import { contextNames, type Measured } from "./measured.js";
import { numeric, order } from "./native-range.js";
import type { Row, Table } from "./table.js";

/**
 * Where the table and a browser disagree, one line each: presence, constants and, since the table
 * gives them for the newest browser only, contexts in a browser that is not older than the newest measured one.
 * Corrected cells are left out, because a correction says what the probe cannot see.
 */
export function findMismatches(measured: Measured, { rows, measurements }: Table): string[] {
  const { engine, members } = measured;
  const newest = measurements[engine].at(-1);
  const isNew = newest === undefined || order(measured.version, newest.version) >= 0;
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
    } else if (expected)
      mismatches.push(...(isNew ? moves(row, measured, found) : []), ...changes(row, measured, found));
  }
  const unknown = new Set(members.map(({ id }) => id).filter((id) => !known.has(id)));
  return [...mismatches, ...[...unknown].map((id) => `${id}: not in the table, ${engine} ${measured.version} has it`)];
}

function moves(row: Row, measured: Measured, found: Measured["members"]): string[] {
  const where = new Set(found.flatMap(({ contexts }) => contexts ?? measured.contexts));
  const listed = row.contexts?.[measured.engine] ?? measured.contexts;
  const moved = contextNames.some((context) => where.has(context) !== listed.includes(context));
  return moved ? [`${row.id}: the table says ${listed.join(", ")}, found in ${[...where].join(", ")}`] : [];
}

function changes(row: Row, { engine }: Measured, found: Measured["members"]): string[] {
  const value = found[0]?.value;
  const changed = row.value !== undefined && value !== undefined && row.value !== value;
  return changed ? [`${row.id}: the table says ${row.value}, ${engine} says ${value}`] : [];
}

import type { AnswerGroup, NamespaceAnswers, WrittenRow } from "../../../src/compat-table/answer.js";
import { type EngineName, engineNames } from "../../../src/compat-table/engines.js";
import type { Row, Table } from "../../../src/compat-table/table.js";
import type { Parameter } from "../../../src/core/parameters.js";
import { isNow, lacks, lacksConstant, pathsIn } from "./lacking.js";
import { signatureOf } from "./signatures.js";

/** What answers become: rows for each namespace and browser, and what is wrong with the data, one line each. */
export interface ExpandedAnswers {
  readonly rows: ReadonlyMap<string, Partial<Record<EngineName, readonly WrittenRow[]>>>;
  /** Ids of the members that are to be emulated later, for each browser. */
  readonly missing: Readonly<Record<EngineName, readonly string[]>>;
  readonly problems: readonly string[];
}

/** Tells whether a shim gives a member on a browser. */
export type Shimmed = (id: string, engine: EngineName) => boolean;

/** `a.{b,c}` is `a.b` and `a.c`. */
function alternatives(pattern: string): string[] {
  const found = /\{([^}]*)\}/.exec(pattern);
  if (!found?.[1]) return [pattern];
  const { 0: braces, 1: list, index } = found;
  return list
    .split(",")
    .flatMap((one) => alternatives(pattern.slice(0, index) + one + pattern.slice(index + braces.length)));
}

interface Picked {
  readonly group: AnswerGroup;
  readonly row: Row;
  readonly path: string;
}

/** Which group answers for each member that one browser lacks. */
function pick(
  { namespace, groups }: NamespaceAnswers,
  engine: EngineName,
  lacking: readonly Row[],
  shimmed: Shimmed,
  problems: string[],
): Picked[] {
  const rest = new Map(lacking.map((row) => [row.id.slice(namespace.length + 1), row]));
  const picked: Picked[] = [];
  const own = groups.filter(({ on }) => on.includes(engine));
  for (const group of own) {
    for (const path of group.members.flatMap(alternatives).filter((name) => name !== "*")) {
      const row = rest.get(path);
      const where = `src/answers/${namespace}.ts: ${namespace}.${path}`;
      if (row?.kind === "value" && group.grade !== "unavailable")
        problems.push(
          `${where} is one value of an enumeration: a shim completes it, or it is unavailable on ${engine}.`,
        );
      // A shim may leave out some values of its enumeration.
      if (row?.kind === "value") picked.push({ group, row, path });
      else if (!row) problems.push(`${where} is answered twice on ${engine}, or ${engine} does not lack it.`);
      else if (!shimmed(row.id, engine)) picked.push({ group, row, path });
      else if (group.grade !== "missing") problems.push(`${where} has a shim on ${engine}: delete its answer.`);
      rest.delete(path);
    }
  }
  const wild = own.find(({ members }) => members.includes("*"));
  for (const [path, row] of rest) {
    if (shimmed(row.kind === "value" ? homeOf(row.id) : row.id, engine)) continue;
    if (wild) picked.push({ group: wild, row, path });
    else problems.push(`src/answers/${namespace}.ts: nothing says what ${row.id} is on ${engine}.`);
  }
  return picked;
}

/** The object or enumeration that a member lies in. */
const homeOf = (id: string): string => id.slice(0, id.lastIndexOf("."));

const isFunction = ({ row }: Picked) => row.kind === "function";

/** The objects that a member lies in: `a.b` and `a` for `a.b.get`. */
const containersOf = (id: string): string[] =>
  id
    .split(".")
    .slice(0, -1)
    .map((_name, index, names) => names.slice(0, names.length - index).join("."));

function rowsOf(
  { shown = {} }: NamespaceAnswers,
  engine: EngineName,
  picked: readonly Picked[],
  all: readonly Row[],
  shimmed: Shimmed,
): WrittenRow[] {
  const native = new Set(all.filter((row) => isNow(row, engine)).map(({ id }) => id));
  const kept = picked.filter((one) => isFunction(one) && /unavailable|missing/.test(one.group.grade));
  const whole = (container: string) =>
    native.has(container) ||
    shown[container] !== undefined ||
    all.some(({ id }) => id.startsWith(`${container}.`) && shimmed(id, engine)) ||
    !kept.some(({ row }) => row.id.startsWith(`${container}.`));
  const made = new Map<string, { row: WrittenRow; members: Record<string, readonly Parameter[] | null> }>();
  for (const { group, row, path } of picked) {
    if (group.grade === "missing") continue;
    const { grade, why = "", instead, cases } = group;
    const constant = row.kind !== "function" && row.kind !== "event";
    const away = constant && grade === "unavailable";
    const reply = constant && !away ? (["is", measuredValue(row, all)] as const) : group.reply;
    const signature = row.kind === "function" ? signatureOf(row.id) : undefined;
    const hidden = grade === "unavailable" || !containersOf(row.id).every(whole);
    const sync = grade === "unavailable" && signature?.async === false;
    const key = `${why} ${grade} ${hidden} ${sync} ${away} ${JSON.stringify([reply, cases])}`;
    const members = made.get(key)?.members ?? {};
    const written: WrittenRow = {
      grade,
      why,
      ...(instead && { instead }),
      ...(reply && { reply }),
      ...(cases && { cases }),
      ...(hidden && { hidden }),
      ...(sync && { sync }),
      ...(away && { away }),
      members,
    };
    made.set(key, { row: written, members });
    const checked = grade === "unavailable" ? [] : (signature?.parameters ?? []);
    members[path] = row.kind === "event" || constant ? null : checked;
  }
  return [...made.values()].map(({ row }) => row);
}

/** What the browsers that have a constant say it is; an enumeration has the names of all of them. */
function measuredValue({ id, kind, value }: Row, all: readonly Row[]): unknown {
  if (kind !== "enum") return value;
  const values = all.filter((row) => row.kind === "value" && homeOf(row.id) === id);
  return Object.fromEntries(values.map((row) => [row.id.slice(id.length + 1), row.value]));
}

/**
 * The constants that a browser lacks of one namespace. They belong where the object is that they lie in: natively, by a
 * shim, or because answers are shown there.
 */
function lackingConstants(
  inside: readonly Row[],
  engine: EngineName,
  all: readonly Row[],
  shimmed: Shimmed,
  shown: readonly string[],
): Row[] {
  const lacking = inside.filter((row) => lacksConstant(row, engine));
  const isThere = (id: string): boolean =>
    shimmed(id, engine) ||
    shown.some((member) => member.startsWith(`${id}.`)) ||
    all.some((row) => (row.id === id ? isNow(row, engine) : row.id.startsWith(`${id}.`) && shimmed(row.id, engine)));
  const there = new Set([...new Set(lacking.map(({ id }) => homeOf(id)))].filter(isThere));
  return lacking.filter(({ id }) => there.has(homeOf(id)));
}

/** The members that answers show on the live API. */
function shownBy(
  file: NamespaceAnswers,
  engine: EngineName,
  members: readonly Row[],
  { rows }: Table,
  shimmed: Shimmed,
): string[] {
  const picked = pick(file, engine, members, shimmed, []);
  return rowsOf(file, engine, picked, rows, shimmed)
    .filter(({ hidden }) => !hidden)
    .flatMap((row) => Object.keys(row.members).map((path) => `${file.namespace}.${path}`));
}

/** Holds the data against the table: every member that a browser lacks has one shim or one answer. */
export function expandAnswers(files: readonly NamespaceAnswers[], table: Table, shimmed: Shimmed): ExpandedAnswers {
  const problems: string[] = [];
  const rows = new Map<string, Partial<Record<EngineName, readonly WrittenRow[]>>>();
  const missing: Record<EngineName, string[]> = { chrome: [], firefox: [], thunderbird: [] };
  for (const namespace of table.namespaces) {
    const inside = pathsIn(namespace, table.rows, table.namespaces);
    const file = files.find((one) => one.namespace === namespace) ?? { namespace, groups: [] };
    const perEngine: Partial<Record<EngineName, readonly WrittenRow[]>> = {};
    for (const engine of engineNames) {
      const members = inside.filter((row) => lacks(row, engine));
      const constants = lackingConstants(
        inside,
        engine,
        table.rows,
        shimmed,
        shownBy(file, engine, members, table, shimmed),
      );
      const picked = pick(file, engine, [...members, ...constants], shimmed, problems);
      missing[engine].push(...picked.filter(({ group }) => group.grade === "missing").map(({ row }) => row.id));
      const made = rowsOf(file, engine, picked, table.rows, shimmed);
      if (made.length) perEngine[engine] = made;
    }
    if (Object.keys(perEngine).length) rows.set(namespace, perEngine);
  }
  return { rows, missing, problems };
}

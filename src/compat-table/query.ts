import { readFileSync } from "node:fs";
import semver from "semver";
import { namespaceOf } from "./conflicts.js";
import { type EngineName, engineNames } from "./engines.js";
import type { ContextName } from "./measured.js";
import { numeric } from "./native-range.js";
import { nearest } from "./nearest.js";
import type { Evidence, Grade, NativeRange, Needs, Row, Table } from "./table.js";

/** Semver ranges of the browsers that an extension supports; an engine that is not named is no target. */
export type Targets = Partial<Record<EngineName, string>>;

/** Why a member needs a shim on one target, or why not. */
export interface Explanation {
  target: EngineName;
  range: string;
  native: NativeRange;
  /** True where the target has versions without the member. */
  lacking: boolean;
  grade?: Grade;
  /** What the shim or repair does not do as documented. */
  lost?: string[];
  contexts?: ContextName[];
  needs?: Needs;
  evidence?: Evidence;
  /** One sentence. */
  text: string;
}

let loaded: { table: Table; byId: Map<string, Row> } | undefined;

/** The generated table; read once, and only in Node. */
export function table(): Table {
  return load().table;
}

/** Every row, sorted by id. */
export function rows(): readonly Row[] {
  return table().rows;
}

/**
 * The row of a member.
 *
 * @throws for an id that no browser knows, with the nearest one
 */
export function support(id: string): Row {
  const row = load().byId.get(id);
  if (row) return row;
  const suggestion = nearest(id, load().byId.keys());
  throw new RangeError(`No browser knows "${id}".${suggestion ? ` Did you mean "${suggestion}"?` : ""}`);
}

/** True when the table has the member. */
export function has(id: string): boolean {
  return load().byId.has(id);
}

/** True when some target has a version without the native member. */
export function needs(id: string, targets: Targets): boolean {
  const { native } = support(id);
  return targetsOf(targets).some(([engine, range]) => isLacking(range, native[engine]));
}

/** Says, for each target, where the member is native, how we know, and what our shim gives instead. */
export function explain(id: string, targets: Targets): { id: string; targets: Explanation[]; text: string } {
  const row = support(id);
  const list = targetsOf(targets).map(([target, range]) => explainTarget(row, target, range));
  return { id, targets: list, text: [`${id} (${row.kind})`, ...list.map(({ text }) => `  ${text}`)].join("\n") };
}

/** The API namespaces, `devtools.panels` and the like included. */
export function namespaces(): readonly string[] {
  return table().namespaces;
}

/** The rows of one namespace, without those of namespaces inside it. */
export function membersOf(namespace: string): Row[] {
  const { namespaces: all, rows: every } = table();
  if (!all.includes(namespace)) {
    const suggestion = nearest(namespace, all);
    throw new RangeError(`There is no namespace "${namespace}".${suggestion ? ` Did you mean "${suggestion}"?` : ""}`);
  }
  return every.filter(({ id }) => id !== namespace && namespaceOf(id, all) === namespace && !all.includes(id));
}

function explainTarget(row: Row, target: EngineName, range: string): Explanation {
  const native = row.native[target];
  const lacking = isLacking(range, native);
  const grade = row.shim[target];
  const lost = row.lost?.[target];
  const contexts = row.contexts?.[target];
  const condition = row.needs?.[target];
  const evidence = row.evidence[target];
  const parts = [
    `${target} ${range}: ${native === null ? "not native" : native === "*" ? "native" : `native in ${native}`}`,
    lacking ? `shim: ${grade ?? "missing"}` : grade && grade !== "missing" ? `repair: ${grade}` : "",
    lost ? `lost: ${lost.join(" ")}` : "",
    contexts && native !== null ? `only in ${contexts.join(", ")}` : "",
    condition
      ? `needs ${[...(condition.permissions ?? []), ...(condition.manifest ?? []).map((key) => `manifest key ${key}`)].join(" or ")}`
      : "",
    describeEvidence(evidence, target),
  ];
  return {
    target,
    range,
    native,
    lacking,
    ...(grade && { grade }),
    ...(lost && { lost }),
    ...(contexts && { contexts }),
    ...(condition && { needs: condition }),
    ...(evidence && { evidence }),
    text: parts.filter(Boolean).join("; "),
  };
}

function describeEvidence(evidence: Evidence | undefined, target: EngineName): string {
  const measurements = table().measurements[target];
  const marks = evidence?.measured ?? "-".repeat(measurements.length);
  const seen = measurements.map(
    ({ version, date }, index) => `${version} ${marks[index] === "+" ? "has" : "lacks"} it (${date})`,
  );
  const rest = Object.entries(evidence ?? {}).filter(([source]) => source !== "measured");
  return [`measured: ${seen.join(", ") || "never"}`, ...rest.map(([source, text]) => `${source}: ${text}`)].join("; ");
}

function isLacking(range: string, native: NativeRange): boolean {
  if (native === null) return true;
  return !semver.subset(range, native);
}

function targetsOf(targets: Targets): [EngineName, string][] {
  const unknown = Object.keys(targets).find((name) => !engineNames.includes(name as EngineName));
  if (unknown) throw new RangeError(`There is no target "${unknown}". Targets are ${engineNames.join(", ")}.`);
  return engineNames.flatMap((engine) => {
    const range = targets[engine];
    return range === undefined ? [] : [[engine, toSemverRange(engine, range)] as [EngineName, string]];
  });
}

function toSemverRange(engine: EngineName, range: string): string {
  const short = range.replace(/\d+(\.\d+){3,}/g, (version) => numeric(version));
  const valid = semver.validRange(short);
  if (valid === null)
    throw new RangeError(`"${range}" is not a range of versions for ${engine}. Use, for example, ">=120".`);
  return short;
}

function load(): NonNullable<typeof loaded> {
  if (loaded) return loaded;
  const text = readFileSync(new URL("./generated/table.json", import.meta.url), "utf8");
  const parsed = JSON.parse(text) as Table;
  loaded = { table: parsed, byId: new Map(parsed.rows.map((row) => [row.id, row])) };
  return loaded;
}

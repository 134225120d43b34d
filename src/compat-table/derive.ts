import { isRepair, lossesOn, memberOf, type ShimAbout } from "./about.js";
import { EngineFacts } from "./engine-facts.js";
import { type EngineName, engineNames, type PerEngine, perEngine } from "./engines.js";
import type { MemberKind } from "./measured.js";
import { covers, type Hint, nativeSpans, type Span, toRange } from "./native-range.js";
import { isForExtensions, type Override } from "./overrides.js";
import type { Sources } from "./sources.js";
import type { Evidence, Grade, Row, Table } from "./table.js";

/** Derives the whole table from its sources; pure. */
export function deriveTable(sources: Sources): Table {
  const facts = perEngine((engine) => new EngineFacts(engine, sources));
  const ids = new Set(engineNames.flatMap((engine) => facts[engine].ids()).filter(isForExtensions));
  for (const about of sources.abouts) ids.add(memberOf(about));
  const rows = [...ids].sort(byId).map((id) => deriveRow(id, facts, sources));
  return { measurements: perEngine((engine) => measurementsOf(facts[engine])), namespaces: namespacesOf(rows), rows };
}

/** Derives one row. */
export function deriveRow(id: string, facts: PerEngine<EngineFacts>, sources: Sources): Row {
  const members = engineNames.map((engine) => facts[engine].member(id)).filter((member) => member !== undefined);
  const values = new Set(engineNames.flatMap((engine) => facts[engine].values(id)));
  const cells = perEngine((engine) => deriveCell(id, engine, facts, sources.overrides));
  const native = perEngine((engine) => cells[engine].native);
  const row: Row = {
    id,
    kind: kindOf(members.map(({ kind }) => kind)),
    ...(values.size === 1 && { value: [...values][0] as string | number | boolean }),
    ...(values.size > 1 && { values: collect((engine) => facts[engine].values(id).at(-1)) }),
    native,
    shim: shimOf(id, cells, sources.abouts),
    evidence: collect((engine) => cells[engine].evidence),
  };
  const contexts = collect((engine) => (native[engine] === null ? undefined : facts[engine].contexts(id)));
  const needs = collect((engine) => (native[engine] === null ? undefined : facts[engine].needs(id)));
  const lost = collect((engine) => lostOf(id, engine, sources.abouts));
  if (Object.keys(lost).length > 0) row.lost = lost;
  if (Object.keys(contexts).length > 0) row.contexts = contexts;
  if (Object.keys(needs).length > 0) row.needs = needs;
  return row;
}

interface Cell {
  native: string | null;
  /** Whether the newest measured browser has the member. */
  now: boolean;
  evidence?: Evidence;
}

function deriveCell(
  id: string,
  engine: EngineName,
  facts: PerEngine<EngineFacts>,
  overrides: readonly Override[],
): Cell {
  const own = facts[engine];
  const sightings = own.sightings(id);
  const evidence: Evidence = {};
  if (sightings.length > 0) evidence.measured = sightings.map(({ present }) => (present ? "+" : "-")).join("");
  const hints = hintsFor(id, engine, facts, evidence);
  const spans = nativeSpans(sightings, hints);
  const latest = own.latest?.version;
  let native = toRange(spans);
  let now = latest === undefined ? native !== null : covers(spans, latest);
  const reason = now ? undefined : own.reason(id);
  if (reason) evidence.schema = reason;
  const override = overrides.find((entry) => entry.id === id && entry.engine === engine);
  if (override) {
    native = override.native;
    now = native !== null;
    evidence.override = `${override.reason} ${override.link}`;
  }
  const empty = native === null && evidence.schema === undefined && evidence.bcd === undefined && !override;
  // "Measured, never seen" is what a null without evidence means; writing it out would double the file.
  return empty && /^-*$/.test(evidence.measured ?? "") ? { native, now } : { native, now, evidence };
}

function hintsFor(id: string, engine: EngineName, facts: PerEngine<EngineFacts>, evidence: Evidence): Hint[] {
  const own = facts[engine];
  if (engine === "thunderbird") {
    const marks = (name: EngineName) =>
      facts[name]
        .sightings(id)
        .map(({ version, present }) => `${version.split(".")[0]}${present}`)
        .join();
    if (marks("thunderbird") !== marks("firefox") || !marks("firefox").includes("true")) return [];
    const known = facts.firefox.bcd(id) ?? facts.firefox.bcdOfEnum(id);
    if (known === undefined) return [];
    const spans = nativeSpans(facts.firefox.sightings(id), bcdHint(known));
    evidence.firefox = toRange(spans) ?? "never";
    return [{ source: "firefox", spans }];
  }
  const bcd = own.bcd(id);
  if (bcd) evidence.bcd = toRange(bcd) ?? "never";
  const typed = own.typed(id);
  const since = typed?.chromeOs ? undefined : typed?.since;
  if (since !== undefined && !bcd?.length) evidence.typings = `>=${since}`;
  const ofEnum = own.bcdOfEnum(id);
  return [
    ...bcdHint(bcd),
    ...(since === undefined ? [] : [{ source: "typings" as const, spans: [{ from: String(since) }] }]),
    ...(ofEnum ? [{ source: "enum" as const, spans: ofEnum }] : []),
  ];
}

function bcdHint(spans: Span[] | undefined): Hint[] {
  return spans ? [{ source: "bcd", spans }] : [];
}

function shimOf(id: string, cells: PerEngine<Cell>, abouts: readonly ShimAbout[]): Row["shim"] {
  const own = abouts.filter((about) => memberOf(about) === id);
  return collect<Grade>((engine) => {
    // A shim may serve one browser, and an answer another.
    const whole = own.find((about) => !isRepair(about) && about.fidelity[engine])?.fidelity[engine];
    const repairs = own.filter(isRepair).map((about) => about.fidelity[engine]);
    return whole ?? (cells[engine].now ? worst(repairs) : "missing");
  });
}

function lostOf(id: string, engine: EngineName, abouts: readonly ShimAbout[]): string[] | undefined {
  const own = abouts.filter((about) => memberOf(about) === id && about.fidelity[engine] !== undefined);
  const sentences = own.flatMap((about) => lossesOn(about, engine));
  return sentences.length > 0 ? sentences : undefined;
}

function worst(grades: readonly (Grade | undefined)[]): Grade | undefined {
  const ranking: Grade[] = ["unavailable", "inert", "partial", "full"];
  return ranking.find((grade) => grades.includes(grade));
}

function kindOf(kinds: readonly MemberKind[]): MemberKind {
  const ranking: MemberKind[] = ["namespace", "function", "event", "enum", "value", "property"];
  return ranking.find((kind) => kinds.includes(kind)) ?? "function";
}

function collect<T>(value: (engine: EngineName) => T | undefined): Partial<Record<EngineName, T>> {
  const entries = engineNames
    .map((engine) => [engine, value(engine)] as const)
    .filter(([, found]) => found !== undefined);
  return Object.fromEntries(entries) as Partial<Record<EngineName, T>>;
}

function measurementsOf({ measured }: EngineFacts): Table["measurements"][EngineName] {
  return measured.map(({ version, date, platform, contexts, roots }) => ({
    version,
    date,
    platform,
    contexts,
    roots: Object.keys(roots.background ?? {}),
  }));
}

function namespacesOf(rows: readonly Row[]): string[] {
  // storage.local and privacy.network.x are objects inside a namespace, not namespaces that a manifest or docs name.
  const families = new Set([
    "devtools",
    "system",
    "enterprise",
    "input",
    "trial",
    "messages",
    "addressBooks",
    "scripting",
  ]);
  const named = rows.filter(({ kind }) => kind === "namespace").map(({ id }) => id.split("."));
  return named
    .filter((parts) => parts.length === 1 || (parts.length === 2 && families.has(parts[0] ?? "")))
    .map((parts) => parts.join("."));
}

function byId(a: string, b: string): number {
  return a < b ? -1 : 1;
}

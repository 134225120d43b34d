import { gives } from "../bridges/bridge.js";
import type { EngineName } from "../compat-table/engines.js";
import { support } from "../compat-table/query.js";
import { BROWSERS } from "./browsers.js";
import type { MemberPlace, MemberReport } from "./build.js";
import type { Program } from "./program.js";
import { type BuildShim, SHIM_LIST } from "./shim-list.js";
import { tableAnswers } from "./table-answers.js";
import type { TargetLayer } from "./target-layer.js";

const WORST = ["unavailable", "inert", "partial", "full"] as const;

const memberOf = (id: string): string => id.replace(/-.*/, "");

const known = new WeakMap<Program, ReadonlyMap<string, readonly MemberPlace[]>>();

/** The places of each member, gathered once for all targets. */
function placesOf(program: Program): ReadonlyMap<string, readonly MemberPlace[]> {
  const before = known.get(program);
  if (before) return before;
  const places = new Map<string, MemberPlace[]>();
  const seen = new Set<string>();
  for (const { id, file, line, column, guard, startup } of program.uses) {
    const key = `${id} ${file}:${line}:${column}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const list = places.get(id) ?? [];
    places.set(id, list);
    list.push({ file, line, column, ...(guard && { guard }), startup });
  }
  known.set(program, places);
  return places;
}

const gradeOf = (shims: readonly BuildShim[], target: EngineName) =>
  WORST.find((grade) => shims.some(({ fidelity }) => fidelity[target] === grade)) ?? "full";

const lostWith = (shims: readonly BuildShim[], target: EngineName): string[] => [
  ...new Set(shims.flatMap(({ differs }) => differs[target] ?? [])),
];

/** What becomes of every member that a program uses, on one target, in the order of the ids. */
export function memberReports(
  program: Program,
  { target, range }: { target: EngineName; range: string },
  layer: TargetLayer,
): MemberReport[] {
  const inLayer = SHIM_LIST.filter(({ id }) => layer.shims.has(id));
  const reports: MemberReport[] = [];
  for (const [id, places] of placesOf(program)) {
    const { kind, shim: grades, lost = {} } = support(id);
    const given =
      kind === "value" && grades[target] === "unavailable"
        ? []
        : inLayer.filter((shim) => id === memberOf(shim.id) || id.startsWith(`${memberOf(shim.id)}.`));
    const native = tableAnswers.isNative(id, target, range);
    const bridge = layer.bridges.find(({ about }) => gives(about, id))?.about;
    // What is inside a namespace has rows of its own, but for what only the running program can name.
    const insideIsGiven = inLayer.some((shim) => shim.id.startsWith(`${id}.`));
    if (kind === "namespace" && (native || bridge || insideIsGiven)) continue;
    if (given.length) {
      const repaired = native || given.every((shim) => shim.id.includes("-"));
      reports.push({ id, grade: gradeOf(given, target), repaired, lost: lostWith(given, target), places });
    } else if (bridge && !native) {
      reports.push({ id, grade: bridge.fidelity[target] ?? "full", repaired: false, lost: bridge.differs, places });
    } else if (native) {
      reports.push({ id, grade: "native", repaired: false, lost: [], places });
    } else {
      const why = [
        ...(lost[target] ?? [`${BROWSERS[target]} ${range} does not have it, and compat does not emulate it.`]),
      ];
      if (layer.refused.has(id))
        why.push("It is there and refuses, because the program uses it at its start without asking.");
      reports.push({ id, grade: grades[target] ?? "missing", repaired: false, lost: why, places });
    }
  }
  for (const { about } of layer.bridges) {
    const grade = about.fidelity[target] ?? "full";
    reports.push({ id: about.id, grade, repaired: false, lost: about.differs, places: [] });
  }
  return reports.sort((a, b) => (a.id < b.id ? -1 : 1));
}

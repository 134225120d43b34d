import { answerTo } from "../compat-table/answers.js";
import { namespaceOf } from "../compat-table/conflicts.js";
import { type EngineName, engineNames } from "../compat-table/engines.js";
import { namespaces, rows, support } from "../compat-table/query.js";
import type { Refusal } from "../core/refusals.js";
import { BROWSERS } from "./browsers.js";
import type { LayerContext } from "./layer-plan.js";
import { isUnasked, type Program } from "./program.js";
import { hasNamespace, tableAnswers } from "./table-answers.js";

const contextsOn = (id: string, engine: EngineName): readonly string[] =>
  support(id).contexts?.[engine] ?? ["background", "page", "content"];

/** Whether a browser whose reference the program follows has the member in a kind of context. */
const expected = (id: string, context: LayerContext, references: readonly EngineName[]): boolean =>
  references.some((engine) => support(id).native[engine] !== null && contextsOn(id, engine).includes(context));

function kindOf(id: string, access: string): Refusal["kind"] | undefined {
  const { kind } = support(id);
  if (access === "new") return "class";
  if (kind === "function" || kind === "event") return kind;
  return kind === "enum" ? "values" : undefined;
}

function valuesOf(id: string): Record<string, unknown> {
  const inside = rows().filter((row) => row.kind === "value" && row.id.startsWith(`${id}.`));
  return Object.fromEntries(inside.map((row) => [row.id.slice(id.length + 1), row.value]));
}

/** Why a browser lacks a member, and what to do instead. */
export function absence(id: string, target: EngineName): { why: string; instead: string } {
  const answer = answerTo(id, target);
  if (answer) return { why: answer.why, instead: answer.instead ?? "" };
  const { native, lost } = support(id);
  const [why, ...instead] = lost?.[target] ?? [];
  if (why)
    return {
      why: why.replace(/\.$/, "").replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()),
      instead: instead.join(" "),
    };
  const others = engineNames.filter((engine) => native[engine] !== null).map((engine) => BROWSERS[engine]);
  return {
    why: `${others.join(" and ") || "no desktop browser"} ${others.length > 1 ? "have" : "has"} it, and compat does not emulate it`,
    instead: `Ask whether it is there before use, and leave the feature out in ${BROWSERS[target]}.`,
  };
}

interface Question {
  readonly target: EngineName;
  readonly range: string;
  readonly references: readonly EngineName[];
}

/** What a context uses in code, and neither the browser nor a shim gives. */
function* lacking(
  program: Program,
  context: LayerContext,
  question: Question,
  given: ReadonlySet<string>,
): Generator<{ id: string; unasked: boolean; refusal: Refusal }> {
  // One for each kind of use, however often a large program has it.
  const known = new Map<string, { id: string; refusal: Refusal } | undefined>();
  for (const use of program.uses) {
    const { id: used, access } = use;
    if (access === "write" || access === "test" || use.context !== context) continue;
    const key = `${access} ${used}`;
    if (!known.has(key)) known.set(key, refusalOf(used, access, context, question, given));
    const found = known.get(key);
    if (found) yield { ...found, unasked: isUnasked(use) };
  }
}

function refusalOf(
  used: string,
  access: string,
  context: LayerContext,
  { target, range, references }: Question,
  given: ReadonlySet<string>,
): { id: string; refusal: Refusal } | undefined {
  const id = support(used).kind === "value" ? used.slice(0, used.lastIndexOf(".")) : used;
  const kind = kindOf(id, access);
  if (!kind || given.has(id) || tableAnswers.isNative(id, target, range)) return undefined;
  if (!expected(id, context, references)) return undefined;
  const refusal = {
    ...{ kind, ...absence(id, target) },
    ...(hasNamespace(id, target, range) && { isNative: true }),
    ...(kind === "values" && { values: valuesOf(id) }),
  };
  return { id, refusal };
}

/** Members that a context uses at its start without asking first, and that neither the browser nor a shim gives. */
export function planRefusals(
  program: Program,
  context: LayerContext,
  question: Question,
  given: ReadonlySet<string>,
): Map<string, Refusal> {
  const found = [...lacking(program, context, question, given)].filter(({ unasked }) => unasked);
  return new Map(found.map(({ id, refusal }) => [id, refusal]));
}

/**
 * Members of namespaces that a program imports from compat, and that nothing gives there: they refuse on what it
 * imports, and on nothing else.
 */
export function planExports(
  program: Program,
  context: LayerContext,
  question: Question,
  given: ReadonlySet<string>,
  imported: ReadonlySet<string>,
): Map<string, Refusal> {
  const all = namespaces();
  const found = [...lacking(program, context, question, given)].filter(({ id }) => imported.has(namespaceOf(id, all)));
  return new Map(found.map(({ id, refusal }) => [id, refusal]));
}

import { answersFor } from "../compat-table/answers.js";
import type { EngineName } from "../compat-table/engines.js";
import { namespaces, support } from "../compat-table/query.js";
import type { Refusal } from "../core/refusals.js";
import type { Manifest } from "../manifest/conversion.js";
import type { AnswerChoice } from "./answer-entry.js";
import type { LayerContext } from "./layer-plan.js";
import type { Program } from "./program.js";
import { tableAnswers } from "./table-answers.js";

/** What the answers of a bundle are chosen for. */
export interface AnswerQuestion {
  readonly target: EngineName;
  readonly range: string;
  /** The browsers whose reference the program follows on this target. */
  readonly references: readonly EngineName[];
  /** As the author wrote it: a target forgets permissions that it does not know. */
  readonly manifest: Manifest;
  /** Every member, whether the program names it or not. */
  readonly all: boolean;
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Whether the original manifest opens a member in a browser whose reference the program follows. Where it does not, the
 * member is not there in that browser either, and a program that asks first finds the same here.
 */
function isOpened(id: string, { references, manifest }: AnswerQuestion): boolean {
  const { native, needs = {} } = support(id);
  const declared = new Set([...listed(manifest.permissions), ...listed(manifest.optional_permissions)]);
  return references.some((engine) => {
    if (native[engine] === null) return false;
    const { permissions = [], manifest: keys = [] } = needs[engine] ?? {};
    if (!permissions.length && !keys.length) return true;
    return permissions.some((name) => declared.has(name)) || keys.some((key) => key in manifest);
  });
}

/** The ids of a namespace that have an answer on a target, which is not a refusal. */
function answeredIn(namespace: string, target: EngineName): string[] {
  return (answersFor(namespace)[target] ?? [])
    .filter(({ grade }) => grade !== "unavailable")
    .flatMap(({ members }) => Object.keys(members).map((path) => `${namespace}.${path}`));
}

/**
 * Chooses the answers of one bundle: for what the program uses there, and for what it uses at its start without asking
 * first, which then needs no refusal. Content scripts need none: what they lack they lack everywhere.
 *
 * @param refusals the members that would refuse; ids that have an answer are `rejecting` ones
 */
export function planAnswers(
  program: Program,
  context: LayerContext,
  question: AnswerQuestion,
  given: ReadonlySet<string>,
  refusals: ReadonlyMap<string, Refusal>,
): AnswerChoice[] {
  if (context === "content") return [];
  const { target, range, all } = question;
  // `tabGroups.Color.BLUE` uses `tabGroups.Color`.
  const used = new Set(
    program.kinds
      .filter((use) => use.context === context)
      .flatMap(({ id }) => (support(id).kind === "value" ? [id, id.slice(0, id.lastIndexOf("."))] : [id])),
  );
  return namespaces().flatMap((namespace) => {
    const answered = answeredIn(namespace, target).filter(
      (id) => !given.has(id) && !tableAnswers.isNative(id, target, range),
    );
    const members = answered.filter((id) => (all || used.has(id)) && isOpened(id, question));
    const rejecting = answered.filter((id) => refusals.has(id));
    return members.length + rejecting.length ? [{ namespace, members, rejecting }] : [];
  });
}

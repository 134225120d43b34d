import type { WrittenRow } from "../compat-table/answer.js";
import { answersFor } from "../compat-table/answers.js";
import type { EngineName } from "../compat-table/engines.js";
import { BROWSERS } from "./browsers.js";
import { computationsOf, printRows } from "./print-answers.js";
import { hasNamespace } from "./table-answers.js";

/** Which answers of one namespace a program needs. */
export interface AnswerChoice {
  readonly namespace: string;
  /** The ids that the program uses, or all there are; those that would make a feature check lie stay away. */
  readonly members: readonly string[] | "all";
  /**
   * Ids that come although a feature check for them should fail, because the program uses them unguarded at its start,
   * where a TypeError would end it.
   */
  readonly rejecting: readonly string[];
}

/** The parts of a module that put answers on the live API; both empty when there is nothing to put there. */
export interface AnswerLines {
  readonly imports: readonly string[];
  readonly statements: readonly string[];
}

/** The rows that are left when only some members are wanted. */
function only(rows: readonly WrittenRow[], namespace: string, wanted: (id: string, row: WrittenRow) => boolean) {
  return rows
    .map((row) => {
      const members = Object.entries(row.members).filter(([path]) => wanted(`${namespace}.${path}`, row));
      return { ...row, members: Object.fromEntries(members) };
    })
    .filter(({ members }) => Object.keys(members).length > 0);
}

function rowsOf({ namespace, members, rejecting }: AnswerChoice, target: EngineName): WrittenRow[] {
  const forced = new Set(rejecting);
  const used = (id: string) => members === "all" || members.includes(id);
  return only(
    answersFor(namespace)[target] ?? [],
    namespace,
    (id, { hidden, away }) => !away && (forced.has(id) || (!hidden && used(id))),
  );
}

/**
 * What a bundle for one target needs to answer for what the target lacks and no shim emulates. The statements do
 * nothing in content scripts.
 *
 * @param source the folder or package path below which `core/` and `answers/` lie
 * @param range the versions of the target
 */
export function answerLines(
  target: EngineName,
  choices: readonly AnswerChoice[],
  source: string,
  range = "*",
): AnswerLines {
  const found = choices
    .map((choice) => ({ namespace: choice.namespace, rows: rowsOf(choice, target) }))
    .filter(({ rows }) => rows.length > 0);
  if (!found.length) return { imports: [], statements: [] };
  const browser = JSON.stringify(BROWSERS[target]);
  return {
    imports: [
      `import { answersOf, installAnswersHere } from "${source}/core/answer-install.js";`,
      ...found.flatMap(({ namespace, rows }) => computationsOf(namespace, rows, source)),
    ],
    statements: found.map(
      ({ namespace, rows }) =>
        `installAnswersHere(answersOf(${JSON.stringify(namespace)}, ${browser}, ${printRows(rows)}${
          hasNamespace(namespace, target, range) ? ", true" : ""
        }));`,
    ),
  };
}

/**
 * The text of the module that puts the answers of one namespace on the live API of one target; empty when there is
 * none. For several namespaces in one bundle take {@link answerLines}.
 */
export function answerEntry(
  namespace: string,
  target: EngineName,
  members: AnswerChoice["members"],
  rejecting: readonly string[],
  source: string,
): string {
  const { imports, statements } = answerLines(target, [{ namespace, members, rejecting }], source);
  return [...imports, ...statements].map((line) => `${line}\n`).join("");
}

import type { WrittenRow } from "../compat-table/answer.js";
import { answersFor } from "../compat-table/answers.js";
import type { EngineName } from "../compat-table/engines.js";
import { computationsOf, printRows } from "./print-answers.js";

/** The browsers' names in sentences. */
const NAMES: Readonly<Record<EngineName, string>> = {
  chrome: "Chrome",
  firefox: "Firefox",
  thunderbird: "Thunderbird",
};

/** The rows that are left when only some members are wanted. */
function only(rows: readonly WrittenRow[], namespace: string, wanted: (id: string) => boolean): WrittenRow[] {
  return rows
    .map((row) => ({
      ...row,
      members: Object.fromEntries(Object.entries(row.members).filter(([path]) => wanted(`${namespace}.${path}`))),
    }))
    .filter(({ members }) => Object.keys(members).length > 0);
}

/**
 * The text of the module that puts the answers of one namespace on the live API of one target: what the target lacks,
 * no shim emulates, and has an inert or partial answer. It takes no part in content scripts. Empty when there is none.
 *
 * @param members the ids that the program uses, or `"all"`
 * @param rejecting ids that go on the live API although feature checks for them should fail there, because the program
 *   uses them unguarded at start-up, where a TypeError would end it: their answer is the rejection that says why
 * @param source the folder or package path below which `core/` and `answers/` lie
 */
export function answerEntry(
  namespace: string,
  target: EngineName,
  members: readonly string[] | "all",
  rejecting: readonly string[],
  source: string,
): string {
  const forced = new Set(rejecting);
  const wanted = (id: string) => (members === "all" || members.includes(id)) && !forced.has(id);
  const own = answersFor(namespace)[target] ?? [];
  const shown = only(
    own.filter(({ hidden }) => !hidden),
    namespace,
    wanted,
  );
  const all = [...shown, ...only(own, namespace, (id) => forced.has(id))];
  if (!all.length) return "";
  return [
    `import { answersOf, installAnswers } from "${source}/core/answer-install.js";`,
    `import { isExtensionOrigin } from "${source}/core/environment.js";`,
    `import { alignRoots } from "${source}/core/root.js";`,
    ...computationsOf(namespace, all, source),
    "const [root] = alignRoots();",
    `if (root && isExtensionOrigin()) installAnswers(root, answersOf(${JSON.stringify(namespace)}, ${JSON.stringify(NAMES[target])}, ${printRows(all)}), true);`,
    "",
  ].join("\n");
}

/**
 * The ids of one namespace that have an answer on a target and that {@link answerEntry} leaves off the live API unless
 * they are named as rejecting.
 */
export function hiddenAnswers(namespace: string, target: EngineName): string[] {
  const rows = answersFor(namespace)[target] ?? [];
  return rows
    .filter(({ hidden }) => hidden)
    .flatMap((row) => Object.keys(row.members).map((path) => `${namespace}.${path}`));
}

import { type AnswerRow, createAnswer } from "./answer.js";
import type { Api, Namespace, Shim } from "./api.js";
import { isExtensionOrigin } from "./environment.js";
import { define, installShim, lookUp } from "./install.js";
import { alignRoots } from "./root.js";

/** One member's answer: a shim, and the row that it comes from. */
interface Answer extends Shim {
  readonly row: AnswerRow;
}

const given = new Map<string, AnswerRow>();

/** The answer that stands for a member here, or undefined. */
export const answerOf = (id: string): AnswerRow | undefined => given.get(id);

/**
 * The members that rows answer for.
 *
 * @param isNative the browser has the namespace where a permission allows it: where it is not there, a program that asks
 *   for it shall go on finding nothing
 */
export function answersOf(namespace: string, browser: string, rows: readonly AnswerRow[], isNative = false): Answer[] {
  return rows.flatMap((row) =>
    Object.entries(row.members).map(([member, signature]) => {
      const id = `${namespace}.${member}`;
      return {
        id,
        row,
        detect: (api: Api) =>
          lookUp(api, id) === undefined && (!isNative || lookUp(api, namespace)) ? "missing" : "native",
        create: (api: Api) => createAnswer(api, id, browser, row, signature),
      };
    }),
  );
}

/** Installs on the live API what may stand there. */
export function installAnswers(root: Api, answers: readonly Answer[]): void {
  for (const answer of answers) {
    if (answer.row.hidden || answer.detect(root) === "native") continue;
    installShim(root, answer);
    given.set(answer.id, answer.row);
  }
}

/**
 * Installs everything that a build chose for the live API, under all its names, on the extension's own origin. Elsewhere
 * it changes nothing: what content scripts lack they lack in every browser.
 */
export function installAnswersHere(answers: readonly Answer[]): void {
  const [root, ...others] = isExtensionOrigin() ? alignRoots() : [];
  for (const answer of root ? answers : []) {
    if (!root || answer.detect(root) === "native") continue;
    installShim(root, answer);
    given.set(answer.id, answer.row);
    const top = answer.id.replace(/\..*/, "");
    for (const other of others) if (!lookUp(other, top)) define(other, top, root[top]);
  }
}

/** A namespace that has the hidden answers, too; the very same where there are none. */
export function withHidden(root: Api, namespace: string, base: object, answers: readonly Answer[]): object {
  const hidden = answers.filter((answer) => answer.row.hidden && answer.detect(root) === "missing");
  if (!hidden.length) return base;
  const top = Object.create(base) as Namespace;
  for (const { id, row, create } of hidden) {
    const names = id.slice(namespace.length + 1).split(".");
    const member = names.pop() as string;
    const home = names.reduce((at, name) => {
      if (!Object.hasOwn(at, name)) define(at, name, Object.create((at[name] as object | undefined) ?? null));
      return at[name] as Namespace;
    }, top);
    define(home, member, create(root, undefined));
    given.set(id, row);
  }
  return top;
}

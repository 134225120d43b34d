import type { AnswerRow } from "../core/answer.js";
import { answersOf, installAnswers, withHidden } from "../core/answer-install.js";
import type { Api, Target } from "../core/api.js";
import { isExtensionOrigin } from "../core/environment.js";
import { BROWSER_NAMES, targetOf } from "./target.js";

/** What an entry does with its answers, before and after its shims are installed. */
export interface Answered {
  /** Puts the answers that stand in the place of members on the live API. */
  install(root: Api): void;
  /** Adds those that only the exported namespace has. */
  complete(root: Api, base: object): object;
}

/** The answers of one namespace for the members that each browser lacks. */
export function answered(namespace: string, rows: Partial<Record<Target, readonly AnswerRow[]>>): Answered {
  const answersOn = (root: Api) => {
    const target = targetOf(root);
    // Content scripts have few namespaces anywhere; what is missing there is no gap.
    const own = isExtensionOrigin() ? (rows[target] ?? []) : [];
    return answersOf(namespace, BROWSER_NAMES[target], own);
  };
  return {
    install: (root) => installAnswers(root, answersOn(root)),
    complete: (root, base) => withHidden(root, namespace, base, answersOn(root)),
  };
}

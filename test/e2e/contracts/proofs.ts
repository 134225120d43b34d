import type { About, Target } from "../../../src/core/api.js";
import type { Contract } from "./contract.js";

/** What a contract file says of differences: by sentence, the titles of what proves it, or why nothing can. */
export type Proofs = Readonly<Record<string, string | readonly string[]>>;

/** A contract, and what its file exports as `differences`. */
export interface Proven {
  readonly contract: Contract;
  readonly proofs: Proofs;
}

/** The contract file of a shim: `storage/sync.MAX_ITEMS.ts` for `storage.sync.MAX_ITEMS`. */
export async function loadProven(id: string): Promise<Proven> {
  const { href } = new URL(`./${id.replace(".", "/")}.ts`, import.meta.url);
  const module = (await import(href)) as { default: Contract; differences?: Proofs };
  return { contract: module.default, proofs: module.differences ?? {} };
}

/** What shows a difference: the case that has it as title, or what the contract file names. */
export const proofsOf = (sentence: string, { contract, proofs }: Proven): readonly string[] =>
  Object.hasOwn(contract.cases, sentence) ? [sentence] : [proofs[sentence] ?? []].flat();

/** The differences in one browser that cases of the contract show, each with their titles. */
export function shownByCases(about: About, target: Target, proven: Proven): [sentence: string, titles: string[]][] {
  return (about.differs[target] ?? [])
    .map((sentence): [string, string[]] => [
      sentence,
      proofsOf(sentence, proven).filter((title) => Object.hasOwn(proven.contract.cases, title)),
    ])
    .filter(([, titles]) => titles.length > 0);
}

import type { Surface } from "../contract.js";
import { CONTRACTS } from "../list.js";
import { type Outcome, runContract } from "../run.js";

/** Runs one contract here: called by the test runner from outside. */
async function runHere(
  id: string,
  surfaces: readonly Surface[],
  breakage?: "detect" | "create",
): Promise<readonly Outcome[]> {
  const found = CONTRACTS.find(({ contract }) => contract.id === id);
  if (!found) throw new Error(`There is no contract '${id}'.`);
  return runContract(found, surfaces, breakage);
}

Object.assign(globalThis, { runContract: runHere });

import type { Target } from "../../../src/core/api.js";
import type { Case } from "./contract.js";

/** The same cases, which are not asked in a browser that lacks the member: what answers for it there is no subject. */
export const notOn = <Member>(
  browser: Target,
  cases: Readonly<Record<string, Case<Member>>>,
): Readonly<Record<string, Case<Member>>> =>
  Object.fromEntries(
    Object.entries(cases).map(([title, run]) => [
      title,
      (trial) => (trial.target === browser ? "not applicable" : run(trial)),
    ]),
  );

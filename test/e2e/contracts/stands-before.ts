import type { Case } from "./contract.js";
import { type AnyEvent, neverFires } from "./never-fires.js";

const cases = Object.entries(neverFires).map(([sentence, holds]): [string, Case<AnyEvent>] => [
  sentence,
  (trial) => {
    // The live event has other listeners, and what Chromium's ignores, a repair of it hands on and ignores too.
    const isNotAsked =
      !trial.shimmed ||
      (trial.target === "chrome" && sentence.startsWith("refuses")) ||
      (/installed|twice/.test(trial.surface) && sentence.startsWith("tells"));
    return isNotAsked ? "not applicable" : holds(trial);
  },
]);

/** What a repaired event promises of its listeners. */
export const standsBefore: Record<string, Case<AnyEvent>> = Object.fromEntries(cases);

import { type Attempt, isClean, STEPS, type Step } from "./attempt.js";

/** A problem's text without what differs from extension to extension: origins, ids, places in files. */
export function normalize(text: string): string {
  return text
    .replace(/ \((chrome|moz)-extension:[^)]*\)$/, "")
    .replace(/(chrome|moz)-extension:\/\/[^/\s"')]+/g, "extension:")
    .replace(/:\d+:\d+/g, "")
    .replace(/\n\s+at .*/gs, "")
    .replace(/\s+/g, " ")
    .slice(0, 220);
}

export interface Group {
  step: Step;
  reason: string;
  names: string[];
}

/** The reasons by how many extensions they stop, the most frequent first. */
export function groupReasons(attempts: readonly Attempt[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { name, problems } of attempts) {
    for (const { step, text } of problems) {
      const reason = normalize(text);
      const key = `${step} ${reason}`;
      const group = groups.get(key) ?? { step, reason, names: [] };
      if (!group.names.includes(name)) group.names.push(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort(
    (one, other) => other.names.length - one.names.length || (one.reason < other.reason ? -1 : 1),
  );
}

/** How many extensions passed a step, and how many of the others also fail it in the run to compare with. */
export interface Total {
  step: Step;
  clean: number;
  /** Not clean here, and not clean there either. */
  ownFault: number;
  of: number;
}

export function totals(attempts: readonly Attempt[], baseline: readonly Attempt[]): Total[] {
  const before = new Map(baseline.map((attempt) => [attempt.name, attempt]));
  return STEPS.map((step) => {
    const failing = attempts.filter((attempt) => !isClean(attempt, step));
    const ownFault = failing.filter(({ name }) => {
      const there = before.get(name);
      return there !== undefined && !isClean(there, step);
    });
    return { step, clean: attempts.length - failing.length, ownFault: ownFault.length, of: attempts.length };
  });
}

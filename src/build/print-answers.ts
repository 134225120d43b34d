import type { WrittenRow } from "../compat-table/answer.js";
import type { WrittenAnswers } from "../compat-table/answers.js";

/** The functions that rows name, and the module that has them. */
export function computationsOf(namespace: string, rows: readonly WrittenRow[], source: string): string[] {
  const names = rows.flatMap(({ reply }) => (reply?.[0] === "computes" ? [reply[1]] : []));
  const unique = [...new Set(names)].map((name) => `${name} as compute_${name}`);
  return unique.length ? [`import { ${unique.join(", ")} } from "${source}/answers/computed/${namespace}.js";`] : [];
}

/** Rows as JavaScript; what stays away needs none. */
export function printRows(rows: readonly WrittenRow[]): string {
  return JSON.stringify(rows.filter(({ away }) => !away)).replace(/\["computes","(\w+)"\]/g, '["computes",compute_$1]');
}

/** The argument of `answered()` in an entry for every browser. */
export function printAnswers(answers: WrittenAnswers): string {
  return `{${Object.entries(answers)
    .map(([engine, rows]) => `${engine}:${printRows(rows)}`)
    .join(",")}}`;
}

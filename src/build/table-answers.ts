import type { EngineName } from "../compat-table/engines.js";
import { has, needs, rows, support } from "../compat-table/query.js";
import type { TableAnswers } from "./needed-shims.js";

const everywhere = (id: string, target: string, range: string): boolean => !needs(id, { [target]: range });

/** The values of each enum, by its id. */
let allValues: Map<string, string[]> | undefined;

function valuesOf(id: string): readonly string[] {
  if (!allValues) {
    allValues = new Map();
    for (const row of rows()) {
      const owner = row.id.slice(0, row.id.lastIndexOf("."));
      if (row.kind === "value") allValues.set(owner, [...(allValues.get(owner) ?? []), row.id]);
    }
  }
  return support(id).kind === "enum" ? (allValues.get(id) ?? []) : [];
}

const isKnown = (id: string, browser: string): boolean => has(id) && support(id).native[browser as EngineName] !== null;

/** Whether the newest browser that was measured still has a value: its reference tells of no other. */
const isCurrent = (id: string, browser: string): boolean =>
  isKnown(id, browser) && !support(id).evidence[browser as EngineName]?.measured?.endsWith("-");

/** Whether a target has the top namespace of a member, or would have it with its permission. */
export function hasNamespace(id: string, target: EngineName, range: string): boolean {
  const top = `${id.split(".")[0]}.`;
  return rows().some(
    (row) => row.id.startsWith(top) && row.native[target] !== null && everywhere(row.id, target, range),
  );
}

/** The compat table's answers, for {@link neededShims}. A member that the table does not have is nowhere. */
export const tableAnswers: TableAnswers = {
  isNative(member, target, range, own = false) {
    const values = valuesOf(member).filter((id) => !own || isCurrent(id, target));
    return has(member) && [member, ...values].every((id) => everywhere(id, target, range));
  },
  isKnown,
};

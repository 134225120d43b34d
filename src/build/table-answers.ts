import type { EngineName } from "../compat-table/engines.js";
import { has, needs, rows, support } from "../compat-table/query.js";
import type { TableAnswers } from "./needed-shims.js";

const everywhere = (id: string, target: string, range: string): boolean => !needs(id, { [target]: range });

/** The values of an enum, by its id. */
let values: Map<string, string[]> | undefined;

function valuesOf(id: string): readonly string[] {
  if (!values) {
    values = new Map();
    for (const row of rows()) {
      const owner = row.id.slice(0, row.id.lastIndexOf("."));
      if (row.kind === "value") values.set(owner, [...(values.get(owner) ?? []), row.id]);
    }
  }
  return support(id).kind === "enum" ? (values.get(id) ?? []) : [];
}

/** The compat table's answers, for {@link neededShims}. A member that the table does not have is nowhere. */
export const tableAnswers: TableAnswers = {
  isNative: (member, target, range) =>
    has(member) && [member, ...valuesOf(member)].every((id) => everywhere(id, target, range)),
  isKnown: (member, browser) => has(member) && support(member).native[browser as EngineName] !== null,
};

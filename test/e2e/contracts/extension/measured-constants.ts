import { isNow } from "../../../../scripts/gen/answers/lacking.js";
import { answerTo } from "../../../../src/compat-table/answers.js";
import { engineNames } from "../../../../src/compat-table/engines.js";
import { rows } from "../../../../src/compat-table/query.js";
import type { Target } from "../../../../src/core/api.js";

/** Every constant and enumeration by id, without what the data keeps away from a browser. */
export function measuredConstants(target: Target): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const row of rows()) {
    const { id, kind, value, values } = row;
    if (answerTo(id, target)?.away || !engineNames.some((engine) => isNow(row, engine))) continue;
    // It comes together with a member that is not here yet.
    if (kind !== "value" && row.shim[target] === "missing") continue;
    if (kind === "property") found[id] = values?.[target] ?? value;
    if (kind === "enum") found[id] = {};
    const owner = found[id.slice(0, id.lastIndexOf("."))] as Record<string, unknown> | undefined;
    if (kind === "value" && owner) owner[id.slice(id.lastIndexOf(".") + 1)] = value;
  }
  return found;
}

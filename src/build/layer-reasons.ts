import type { EngineName } from "../compat-table/engines.js";
import { BROWSERS } from "./browsers.js";
import type { LayerContext } from "./layer-plan.js";
import type { Program } from "./program.js";
import type { BuildShim } from "./shim-list.js";

const memberOf = (id: string): string => id.replace(/-.*/, "");

/** Where a program first uses a member, one of its own members included: `background.js:12`. */
export function firstPlace({ kinds }: Program, member: string, context?: LayerContext): string | undefined {
  const found = kinds.find(
    (use) =>
      (use.id === member || use.id.startsWith(`${member}.`)) && (context === undefined || use.context === context),
  );
  return found && `${found.file}:${found.line}`;
}

/** Why a shim is in the bundle of a context, in one sentence. */
export function whyShim(
  program: Program,
  { id, fidelity }: Pick<BuildShim, "id" | "fidelity">,
  context: LayerContext,
  target: EngineName,
  range: string,
): string {
  const member = memberOf(id);
  const here = firstPlace(program, member, context);
  const elsewhere = firstPlace(program, member);
  const asked = here
    ? `${here} uses ${member}`
    : elsewhere
      ? `${elsewhere} uses ${member}, which needs its part here`
      : "every shim was asked for";
  const lacks = id === member ? `${BROWSERS[target]} ${range} lacks it` : `${BROWSERS[target]}'s own differs`;
  return `${asked}; ${lacks} (${fidelity[target]}).`;
}

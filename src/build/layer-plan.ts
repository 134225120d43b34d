import type { EngineName } from "../compat-table/engines.js";
import { neededShims } from "./needed-shims.js";
import type { BuildShim } from "./shim-list.js";
import { tableAnswers } from "./table-answers.js";

/** A context that has a bundle of its own. */
export type LayerContext = "background" | "page" | "content";

/** What the plan of a layer is made from. */
export interface LayerQuestion {
  readonly target: EngineName;
  readonly range: string;
  /** The browsers whose reference the program follows on this target. */
  readonly references: readonly EngineName[];
  /** The members that the program uses in each context; undefined for all there are. */
  readonly uses: Readonly<Record<LayerContext, ReadonlySet<string>>> | undefined;
}

/** The shims of each context's bundle. */
export type ShimPlan = Readonly<Record<LayerContext, readonly BuildShim[]>>;

/** `runtime.ContextType.TAB` uses `runtime.ContextType`, too. */
function withOwners(ids: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const id of ids) for (let at = id; at; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) all.add(at);
  return all;
}

/** Chooses the shims of each bundle: where their members are used and exist, and where their work needs them. */
export function planShims(shims: readonly BuildShim[], { target, range, references, uses }: LayerQuestion): ShimPlan {
  const plan: Record<LayerContext, Set<BuildShim>> = { background: new Set(), page: new Set(), content: new Set() };
  for (const context of ["background", "page", "content"] as const) {
    const members = uses && [...withOwners(uses[context])];
    const question = { targets: { [target]: range }, references, ...(members && { members }) };
    for (const shim of neededShims(shims, question, tableAnswers)) {
      if (!shim.contexts.includes(context) || shim.fidelity[target] === "unavailable") continue;
      for (const place of [context, ...(shim.alsoIn ?? [])]) plan[place].add(shim);
    }
  }
  const inOrder = (context: LayerContext) => shims.filter((shim) => plan[context].has(shim));
  return { background: inOrder("background"), page: inOrder("page"), content: inOrder("content") };
}

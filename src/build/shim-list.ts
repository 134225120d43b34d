import type { EngineName } from "../compat-table/engines.js";
import { SHIM_PLACES, type ShimPlace } from "../generated/shim-facts.js";
import { SHIMS } from "../generated/support-data.js";
import type { ShimFacts } from "./needed-shims.js";

/** What a build knows of one shim. */
export interface BuildShim extends ShimFacts, ShimPlace {
  readonly differs: Partial<Record<EngineName, readonly string[]>>;
}

/** Every shim, a member before its repairs. */
export const SHIM_LIST: readonly BuildShim[] = SHIM_PLACES.map((place) => ({
  fidelity: {},
  differs: {},
  ...SHIMS[place.id],
  ...place,
}));

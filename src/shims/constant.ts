import type { Api, Detection, Shim } from "../core/api.js";
import { homeOf, lookUp } from "../core/install.js";

/**
 * A shim for one constant of a namespace, or of an object in one, that the browser has.
 *
 * @param bounds the member that it speaks of: without that one it would promise what is not there
 */
export function constant<const Id extends string, const Value extends number | string>(
  id: Id,
  value: Value,
  bounds: string = homeOf(id),
) {
  return {
    id,
    detect: (api: Api): Detection => (lookUp(api, bounds) && lookUp(api, id) === undefined ? "missing" : "native"),
    create: (): Value => value,
  } satisfies Shim;
}

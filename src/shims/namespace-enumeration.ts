import type { Api, Detection, Shim } from "../core/api.js";
import { homeOf, lookUp } from "../core/install.js";
import { enumeration } from "./enumeration.js";

/** A constant object of a namespace that needs a permission: without it there is nothing to complete. */
export function namespaceEnumeration<const Values extends Readonly<Record<string, string>>>(
  id: string,
  values: Values,
) {
  const base = enumeration(id, values);
  return {
    ...base,
    detect: (api: Api): Detection => (lookUp(api, homeOf(id)) ? base.detect(api) : "native"),
  } satisfies Shim;
}

import type { Api, Detection, Namespace, Shim } from "../core/api.js";
import { lookUp } from "../core/install.js";

/** A shim for a constant object: the native one, with every value that a reference names. */
export function enumeration<const Values extends Readonly<Record<string, string>>>(id: string, values: Values) {
  return {
    id,
    detect(api: Api): Detection {
      const native = lookUp(api, id) as Namespace | undefined;
      return Object.entries(values).every(([name, value]) => native?.[name] === value) ? "native" : "missing";
    },
    create: (_api: Api, native: object | undefined): Values => Object.freeze({ ...native, ...values }),
  } satisfies Shim;
}

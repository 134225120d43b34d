import type { Api, Namespace } from "../core/api.js";
import { lookUp, put } from "../core/install.js";

type Call = (...args: unknown[]) => unknown;

/** Puts a function before an API member, once for each bridge; what is not here stays absent. */
export function replace(root: Api, id: string, bridge: string, create: (native: Call) => Call): void {
  const at = id.lastIndexOf(".");
  const namespace = lookUp(root, id.slice(0, at)) as Namespace | undefined;
  if (typeof namespace?.[id.slice(at + 1)] !== "function") return;
  put(root, namespace, id.slice(at + 1), {
    id: `${id}-${bridge}`,
    detect: () => "missing",
    create: (_api: Api, native: Call) => create(native),
  });
}

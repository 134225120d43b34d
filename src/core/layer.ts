import type { Shim } from "./api.js";
import { define, installShim, lookUp } from "./install.js";
import { alignRoots } from "./root.js";

/**
 * Installs what a build chose for this place, namespace by namespace, under every name of the root. Again, or outside
 * an extension, it changes nothing.
 *
 * @param names further names of the root, which the program calls it by
 */
export function installLayer(shims: Readonly<Record<string, readonly Shim[]>>, names: readonly string[] = []): void {
  const [root, ...others] = alignRoots();
  if (!root) return;
  for (const name of names) Reflect.set(globalThis, name, root);
  for (const [namespace, list] of Object.entries(shims)) {
    for (const shim of list) installShim(root, shim);
    const [top = namespace] = namespace.split(".");
    for (const other of others) if (!lookUp(other, top)) define(other, top, root[top]);
  }
}

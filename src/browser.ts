import type { Namespace } from "./core/api.js";
import { findRoot } from "./core/root.js";

/**
 * The API root with the given namespaces, which stand before the live ones where those could not take every shim.
 * Outside an extension it has just the given ones.
 */
export function rootWith<Root>(namespaces: Readonly<Record<string, object>>): Root {
  const root = (findRoot() ?? {}) as Namespace;
  const differing = Object.entries(namespaces).filter(([name, namespace]) => root[name] !== namespace);
  return (differing.length ? Object.assign(Object.create(root), Object.fromEntries(differing)) : root) as Root;
}

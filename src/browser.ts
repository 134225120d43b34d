import type { Namespace } from "./core/api.js";
import { define } from "./core/install.js";
import { findRoot } from "./core/root.js";

/**
 * The API root with the given namespaces, which stand before the live ones where those could not take every shim.
 * Outside an extension it has just the given ones.
 */
export function rootWith<Root>(namespaces: Readonly<Record<string, object>>): Root {
  const root = (findRoot() ?? {}) as Namespace;
  const differing = Object.entries(namespaces).filter(([name, namespace]) => root[name] !== namespace);
  if (!differing.length) return root as Root;
  const top = Object.create(root) as object;
  // Not assigned: in some pages the root is an element, whose setters take nothing from another object.
  for (const [name, namespace] of differing) define(top, name, namespace);
  return top as Root;
}

import type { Namespace } from "./api.js";
import { UnsupportedError } from "./errors.js";
import { define, lookUp } from "./install.js";
import { type Refusal, refusal } from "./refusals.js";
import { findRoot } from "./root.js";

/** Where a program that was bundled for this browser finds the namespaces that it imports. */
const EXPORTS = Symbol.for("compat exports");

/**
 * Leaves namespaces for the imports of a bundled program: each is the live one, and has members that refuse besides. On
 * the live one those stay away, where a feature check asks for them.
 */
export function installExports(
  browser: string,
  namespaces: Readonly<Record<string, Readonly<Record<string, Refusal>>>>,
): void {
  const root = findRoot();
  if (!root) return;
  const made: Namespace = {};
  for (const [namespace, refusals] of Object.entries(namespaces)) {
    const top = Object.create((lookUp(root, namespace) as object | undefined) ?? null) as Namespace;
    for (const [path, refused] of Object.entries(refusals)) {
      const names = path.split(".");
      const member = names.pop() ?? path;
      const home = names.reduce((at, name) => {
        if (!Object.hasOwn(at, name)) define(at, name, Object.create((at[name] as object | undefined) ?? null));
        return at[name] as Namespace;
      }, top);
      const id = `${namespace}.${path}`;
      const reason = () => new UnsupportedError(id, browser, refused.why, refused.instead);
      if (home[member] === undefined) define(home, member, refusal(root, id, refused, reason));
    }
    made[namespace] = top;
  }
  Object.defineProperty(globalThis, EXPORTS, { value: made, configurable: true });
}

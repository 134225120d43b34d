import { absentNamespace } from "../core/absent.js";
import type { Shim, Target } from "../core/api.js";
import { complete } from "../core/complete.js";
import { BlockedError, UnsupportedError } from "../core/errors.js";
import { lookUp } from "../core/install.js";
import { findRoot } from "../core/root.js";
import type { Answered } from "./answered.js";
import { BROWSER_NAMES, targetOf } from "./target.js";

/** What an entry's namespace is: the native members, and those that its shims create. */
export type Completed<Native, Shims extends readonly Shim[]> = Native & {
  readonly [S in Shims[number] as MemberOf<S["id"]> extends keyof Native ? never : MemberOf<S["id"]>]: ReturnType<
    S["create"]
  >;
};

/** `runtime.getVersion` → `getVersion`; the id of a repair names no member of its own. */
type MemberOf<Id extends string> = Id extends `${string}-${string}`
  ? never
  : Id extends `${string}.${infer Rest}`
    ? MemberOf<Rest>
    : Id;

/**
 * A namespace as an entry exports it: installed on the live API and returned with all its shims; or, where the
 * namespace is not here, an object whose use says why.
 *
 * @param native the browsers that have the namespace
 * @param needs what the manifest must declare for it, in words; empty if nothing
 * @param bound the permission of each member that exists only with one of its own
 * @param answers what stands for members that this browser lacks and no shim gives
 */
export function namespace<Typed extends object>(
  name: string,
  native: readonly Target[],
  needs: string,
  shims: readonly Shim[] = [],
  bound?: Readonly<Record<string, string>>,
  answers?: Answered,
): Typed {
  const root = findRoot();
  // A namespace that this browser has and does not show is forbidden here: answers must not make it look allowed.
  if (root && (lookUp(root, name) || !native.includes(targetOf(root)))) answers?.install(root);
  const found = complete(name, shims, bound) ?? absentNamespace(name, (id) => reasonFor(id, native, needs));
  return (root && answers ? answers.complete(root, found) : found) as Typed;
}

function reasonFor(id: string, native: readonly Target[], needs: string): Error {
  const root = findRoot();
  if (!root) {
    return new UnsupportedError(id, "this place", "no extension runs here", "Call it in an extension's own code.");
  }
  const target = targetOf(root);
  if (native.includes(target)) return new BlockedError(id, needs || "this kind of context");
  const owners = native.map((name) => BROWSER_NAMES[name]).join(" and ") || "no desktop browser";
  return new UnsupportedError(
    id,
    BROWSER_NAMES[target],
    `${owners} ${native.length > 1 ? "have" : "has"} it, and compat does not emulate it yet`,
    `Ask support("${id}") before use, and leave the feature out here.`,
  );
}

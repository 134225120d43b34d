import type { Api, Namespace, Shim } from "./api.js";
import { isExtensionOrigin } from "./environment.js";
import { BlockedError } from "./errors.js";
import { installAfterChoices } from "./options.js";
import { alignRoots, findRoots } from "./root.js";

/** What compat did to one namespace of one root. */
interface Installation {
  /** Ids of the shims that stand on the live API. */
  readonly installed: Set<string>;
  /** Members that the live API did not take, or must not show. */
  readonly aside: Namespace;
}

/** Every copy of compat in a global scope finds the others' work here, so that nothing is wrapped twice. */
const MARK = Symbol.for("compat");
/** The same for roots that take no mark, because they are frozen. */
const unmarked = new WeakMap<object, Map<string, Installation>>();

function installationOf(root: Api, namespace: string): Installation {
  const marked = (Reflect.get(root.runtime, MARK) ?? unmarked.get(root)) as Map<string, Installation> | undefined;
  const all = marked ?? new Map<string, Installation>();
  if (!marked && !Reflect.defineProperty(root.runtime, MARK, { value: all })) unmarked.set(root, all);
  const known = all.get(namespace);
  const installation = known ?? { installed: new Set(), aside: {} };
  if (!known) all.set(namespace, installation);
  return installation;
}

/** Whether a member on this root is compat's: created, or repaired. */
export const isInstalled = (root: Api, id: string): boolean =>
  installationOf(root, partsOf(id).namespace).installed.has(id);

/** `"system.cpu.getInfo"` is the member `getInfo` of `system.cpu`; what follows a dash only names a repair. */
export function partsOf(id: string): { namespace: string; member: string } {
  const path = id.replace(/-.*/, "");
  const dot = path.lastIndexOf(".");
  return { namespace: path.slice(0, dot), member: path.slice(dot + 1) };
}

/** What stands at a dotted path, or undefined; a getter that throws counts as absent. */
export function lookUp(root: object, path: string): unknown {
  try {
    return path.split(".").reduce<unknown>((at, name) => (at as Namespace | undefined)?.[name], root);
  } catch {
    // Some engines throw where a permission or a developer setting is missing.
    return undefined;
  }
}

/** What `create` returns for a member whose value is computed at each access. */
export class Accessor {
  constructor(readonly get: () => unknown) {}
}

/** Puts a member on an object and reads it back. */
function define(on: object, member: string, value: unknown): boolean {
  const shape = value instanceof Accessor ? { get: value.get } : { value, writable: true };
  const defined = Reflect.defineProperty(on, member, { ...shape, enumerable: true, configurable: true });
  return value instanceof Accessor ? defined : Reflect.get(on, member) === value;
}

/** The namespace object at a path, made where the engine has none; undefined if the root takes none. */
function home(root: Api, path: string): object | undefined {
  let at: object = root;
  for (const name of path.split(".")) {
    if (!lookUp(at, name) && !define(at, name, {})) return undefined;
    at = Reflect.get(at, name) as object;
  }
  return at;
}

/** Stands for a blocked member until what blocks it is granted: from then on the native one is there. */
function blocked(root: Api, id: string, by: string): Accessor {
  const refuse = () => {
    throw new BlockedError(id, by);
  };
  const event = { addListener: refuse, removeListener: refuse, hasListener: refuse, hasListeners: refuse };
  return new Accessor(() => lookUp(root, id) ?? (/\.on[A-Z][^.]*$/.test(id) ? event : refuse));
}

/**
 * Detects, creates and installs the shims of one namespace on one root. Returns the namespace with all of them: the
 * live object itself when it took everything, otherwise an object that inherits from it. Again changes nothing.
 *
 * `bound` names the permission of members that exist only with one: while such a member is absent, the returned
 * namespace has one whose use says so.
 */
export function installOn(
  root: Api,
  namespace: string,
  shims: readonly Shim[],
  bound: Readonly<Record<string, string>> = {},
): Namespace {
  const { installed, aside } = installationOf(root, namespace);
  for (const { id, detect, create } of shims) {
    const { member } = partsOf(id);
    const found = installed.has(id) ? "native" : detect(root);
    if (found === "native") continue;
    if (found !== "missing") {
      define(aside, member, blocked(root, `${namespace}.${member}`, found.slice("blocked: ".length)));
      continue;
    }
    const value = create(root, aside[member] ?? lookUp(root, `${namespace}.${member}`));
    const object = home(root, namespace);
    if (!object || !define(object, member, value)) define(aside, member, value);
    installed.add(id);
  }
  const live = (lookUp(root, namespace) ?? {}) as Namespace;
  for (const [member, permission] of Object.entries(bound)) {
    if (member in live || member in aside) continue;
    const missing = `the missing permission '${permission.replace("|", "' or '")}'`;
    define(
      aside,
      member,
      blocked(root, `${namespace}.${member}`, isExtensionOrigin() ? missing : "the content script"),
    );
  }
  const kept = Object.getOwnPropertyDescriptors(aside);
  return Object.keys(kept).length ? Object.create(live, kept) : live;
}

/** {@link installOn} for the live API, under all its names; undefined, and nothing touched, outside an extension. */
export function install(
  namespace: string,
  shims: readonly Shim[],
  bound?: Readonly<Record<string, string>>,
): Namespace | undefined {
  alignRoots();
  const [root, ...others] = findRoots();
  if (!root) return undefined;
  const installed = installOn(root, namespace, shims, bound);
  installAfterChoices(() => installOn(root, namespace, shims));
  const [top = namespace] = namespace.split(".");
  for (const other of others) if (!lookUp(other, top)) define(other, top, root[top]);
  return installed;
}

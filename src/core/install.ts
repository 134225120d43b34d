import type { Api, Namespace, Shim } from "./api.js";
import { findRoots } from "./root.js";

/** Every copy of compat in a global scope finds the others' work here, so that nothing is wrapped twice. */
const MARK = Symbol.for("compat");

/** Takes what the live API must not show, or did not take. */
export interface Aside {
  /** Ids that are done, for a root that takes no mark because it is frozen. */
  readonly done: Set<string>;
  get(member: string): unknown;
  keep(member: string, value: unknown): void;
  block(id: string, by: string): void;
}

function marksOn({ runtime }: Api): Set<string> | undefined {
  if (!Reflect.has(runtime, MARK)) Reflect.defineProperty(runtime, MARK, { value: new Set() });
  return Reflect.get(runtime, MARK) as Set<string> | undefined;
}

/** Whether a member on this root is compat's: created, or repaired. */
export const isInstalled = (root: Api, id: string): boolean => marksOn(root)?.has(id) ?? false;

/** `"system.cpu.getInfo"` is the member `getInfo` of `system.cpu`; what follows a dash only names a repair. */
export const partsOf = (id: string): { namespace: string; member: string } => {
  const [, namespace = "", member = ""] = /^(.*)\.([^.-]*)/.exec(id.replace(/-.*/, "")) ?? [];
  return { namespace, member };
};

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
export function define(on: object, member: string, value: unknown): boolean {
  const computed = value instanceof Accessor;
  const shape = computed ? { get: value.get } : { value, writable: true };
  const defined = Reflect.defineProperty(on, member, { ...shape, enumerable: true, configurable: true });
  return defined && (computed || Reflect.get(on, member) === value);
}

/** Detects, creates and installs the shims of one namespace on one root. Again changes nothing. */
export function installOn(root: Api, namespace: string, shims: readonly Shim[], aside?: Aside): void {
  const done = marksOn(root) ?? aside?.done;
  for (const { id, detect, create } of shims) {
    if (done?.has(id)) continue;
    const found = detect(root);
    const { member } = partsOf(id);
    if (found === "missing") {
      const value = create(root, aside?.get(member) ?? lookUp(root, `${namespace}.${member}`));
      if (!place(root, namespace, member, value)) aside?.keep(member, value);
      done?.add(id);
    } else if (found !== "native") {
      aside?.block(id, found.slice("blocked: ".length));
    }
  }
}

/** Defines a member of a namespace, which is made where the engine has none. */
function place(root: object, namespace: string, member: string, value: unknown): boolean {
  let at = root;
  for (const name of namespace.split(".")) {
    if (!lookUp(at, name) && !define(at, name, {})) return false;
    at = Reflect.get(at, name) as object;
  }
  return define(at, member, value);
}

/** {@link installOn} for the live API, and nothing more; undefined, and nothing touched, outside an extension. */
export function install(namespace: string, shims: readonly Shim[]): Namespace | undefined {
  const [root] = findRoots();
  if (!root) return undefined;
  installOn(root, namespace, shims);
  return lookUp(root, namespace) as Namespace | undefined;
}

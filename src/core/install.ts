import type { Api, Namespace, Shim } from "./api.js";

/** Takes what the live API must not show, or did not take. */
export interface Aside {
  get(member: string): unknown;
  keep(id: string, member: string, value: unknown): void;
  block(member: string, by: string): void;
}

/** The mark of an installed shim, which every copy of compat in a global scope sees: nothing is wrapped twice. */
const markOf = (id: string): symbol => Symbol.for(`compat ${id}`);

/** Whether a member on this root is compat's: created, or repaired. */
export const isInstalled = (root: Api, id: string): boolean => markOf(id) in root.runtime;

/** `"system.cpu.getInfo"` is the member `getInfo` of `system.cpu`; what follows a dash only names a repair. */
export const memberOf = (id: string): string => /(\w+)(-.*)?$/.exec(id)?.[1] ?? "";

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

/** Puts a member on an object; false if the object does not take it. */
export const define = (on: object, member: string | symbol, value: unknown): boolean =>
  Reflect.defineProperty(on, member, {
    ...(value instanceof Accessor ? value : { value, writable: true }),
    enumerable: true,
    configurable: true,
  });

/** The object at a path, made where the engine has none; undefined if the root takes none. */
function home(root: object, namespace: string): object | undefined {
  let at: object | undefined = root;
  for (const name of namespace.split(".")) {
    if (at && !lookUp(at, name)) define(at, name, {});
    at = at && (lookUp(at, name) as object | undefined);
  }
  return at;
}

/** The object that a member lies in: `storage.sync` for `storage.sync.QUOTA_BYTES`. */
export const homeOf = (id: string): string => id.replace(/\.\w+(-.*)?$/, "");

/** Detects, creates and installs one shim. Again changes nothing. */
export function installShim(root: Api, { id, detect, create }: Shim, aside?: Aside): void {
  const found = isInstalled(root, id) ? "native" : detect(root);
  const [at, member] = [homeOf(id), memberOf(id)];
  if (found === "missing") {
    const value = create(root, aside?.get(member) ?? lookUp(root, `${at}.${member}`));
    const object = home(root, at);
    if (object && define(object, member, value)) define(root.runtime, markOf(id), id);
    else aside?.keep(id, member, value);
  } else if (found !== "native") {
    aside?.block(member, found.slice("blocked: ".length));
  }
}

/** The least that installs: for a bundle made for known targets, whose engines take every member. */
export function put(root: Api, on: object, member: string, { id, detect, create }: Shim): void {
  if (isInstalled(root, id) || detect(root) !== "missing") return;
  define(on, member, create(root, (on as Namespace)[member]));
  define(root.runtime, markOf(id), id);
}

import type { Api, Namespace, Shim } from "./api.js";
import { isExtensionOrigin } from "./environment.js";
import { BlockedError } from "./errors.js";
import { Accessor, type Aside, define, homeOf, installShim, lookUp } from "./install.js";
import { installAfterChoices } from "./options.js";
import { alignRoots } from "./root.js";

/** What one namespace of one root could not take. */
interface Rest extends Aside {
  readonly members: Namespace;
  /** Ids of the shims whose members are here. */
  readonly done: Set<string>;
}

const rests = new WeakMap<object, Map<string, Rest>>();

function restOf(root: Api, namespace: string): Rest {
  const all = rests.get(root) ?? new Map<string, Rest>();
  rests.set(root, all);
  const members: Namespace = {};
  const done = new Set<string>();
  const rest = all.get(namespace) ?? {
    members,
    done,
    get: (member) => members[member],
    keep(id, member, value) {
      define(members, member, value);
      done.add(id);
    },
    block: (member, by) => void define(members, member, blocked(root, `${namespace}.${member}`, by)),
  };
  all.set(namespace, rest);
  return rest;
}

/**
 * The namespace at a path. In a page whose elements carry the root's names, an engine may put the API on such an
 * element, whose own properties (a form's `action`, its fields) are no namespaces.
 */
function namespaceAt(root: Api, path: string): Namespace | undefined {
  const found = lookUp(root, path);
  return typeof found === "object" && found && !("nodeType" in found) ? (found as Namespace) : undefined;
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
 * Installs the shims of one namespace on one root, and returns the namespace with all of them: the live object itself
 * when it took everything, otherwise an object that inherits from it.
 *
 * `bound` names the permission of members that exist only with one: while such a member is absent, the returned
 * namespace has one whose use says so.
 */
export function completeOn(
  root: Api,
  namespace: string,
  shims: readonly Shim[],
  bound: Readonly<Record<string, string>> = {},
): Namespace {
  const aside = restOf(root, namespace);
  for (const shim of shims) {
    // What lies deeper, in an object of the namespace, is on the live one or nowhere.
    const own = homeOf(shim.id) === namespace ? aside : undefined;
    if (!aside.done.has(shim.id)) installShim(root, shim, own);
  }
  const live = namespaceAt(root, namespace) ?? {};
  for (const [member, permission] of Object.entries(bound)) {
    // Looked up, because an engine may list a member until it is asked for.
    if (lookUp(live, member) || member in aside.members) continue;
    const missing = `the missing permission '${permission.replace("|", "' or '")}'`;
    aside.block(member, isExtensionOrigin() ? missing : "the content script");
  }
  const kept = Object.getOwnPropertyDescriptors(aside.members);
  return Object.keys(kept).length ? Object.create(live, kept) : live;
}

/**
 * {@link completeOn} for the live API, under all its names; undefined where there is no such namespace, and nothing
 * touched outside an extension.
 */
export function complete(
  namespace: string,
  shims: readonly Shim[],
  bound?: Readonly<Record<string, string>>,
): Namespace | undefined {
  const [root, ...others] = alignRoots();
  if (!root) return undefined;
  const completed = completeOn(root, namespace, shims, bound);
  installAfterChoices(() => completeOn(root, namespace, shims));
  const [top = namespace] = namespace.split(".");
  for (const other of others) if (!lookUp(other, top)) define(other, top, root[top]);
  return namespaceAt(root, namespace) ? completed : undefined;
}

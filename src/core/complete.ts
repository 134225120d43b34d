import type { Api, Namespace, Shim } from "./api.js";
import { isExtensionOrigin } from "./environment.js";
import { BlockedError } from "./errors.js";
import { Accessor, type Aside, define, installOn, lookUp, partsOf } from "./install.js";
import { installAfterChoices } from "./options.js";
import { alignRoots, findRoots } from "./root.js";

/** What each namespace of each root could not take. */
const asides = new WeakMap<object, Map<string, Aside & { readonly members: Namespace }>>();

function asideOf(root: Api, namespace: string) {
  const all = asides.get(root) ?? new Map();
  asides.set(root, all);
  const known = all.get(namespace);
  if (known) return known;
  const members: Namespace = {};
  const aside = {
    members,
    done: new Set<string>(),
    get: (member: string) => members[member],
    keep: (member: string, value: unknown) => void define(members, member, value),
    block(id: string, by: string) {
      const { member } = partsOf(id);
      define(members, member, blocked(root, `${namespace}.${member}`, by));
    },
  };
  all.set(namespace, aside);
  return aside;
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
  const aside = asideOf(root, namespace);
  installOn(root, namespace, shims, aside);
  const live = (lookUp(root, namespace) ?? {}) as Namespace;
  for (const [member, permission] of Object.entries(bound)) {
    if (member in live || member in aside.members) continue;
    const missing = `the missing permission '${permission.replace("|", "' or '")}'`;
    aside.block(`${namespace}.${member}`, isExtensionOrigin() ? missing : "the content script");
  }
  const kept = Object.getOwnPropertyDescriptors(aside.members);
  return Object.keys(kept).length ? Object.create(live, kept) : live;
}

/** {@link completeOn} for the live API, under all its names; undefined, and nothing touched, outside an extension. */
export function complete(
  namespace: string,
  shims: readonly Shim[],
  bound?: Readonly<Record<string, string>>,
): Namespace | undefined {
  alignRoots();
  const [root, ...others] = findRoots();
  if (!root) return undefined;
  const completed = completeOn(root, namespace, shims, bound);
  installAfterChoices(() => completeOn(root, namespace, shims));
  const [top = namespace] = namespace.split(".");
  for (const other of others) if (!lookUp(other, top)) define(other, top, root[top]);
  return completed;
}

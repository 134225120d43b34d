import type { Api } from "./api.js";

/** The names under which an engine offers its API, in order of preference: the first is promise-based everywhere. */
const NAMES = ["browser", "chrome", "messenger"] as const;

/**
 * Tells the API root from everything else that can carry its name: elements and frames with that id or name, other
 * libraries, a page's own variables. Only the real root knows an address of its own extension.
 */
function isRoot(candidate: unknown): candidate is Api {
  try {
    return /^[a-z-]+-extension:/.test((candidate as Api).runtime.getURL(""));
  } catch {
    // Nothing is there, or a cross-origin frame of that name, which throws on every access: it is not the root.
    return false;
  }
}

/** Every distinct API root of the global scope, the preferred one first; empty outside an extension. */
export const findRoots = (scope: object = globalThis): Api[] =>
  [...new Set(NAMES.map((name) => Reflect.get(scope, name)))].filter(isRoot);

/** The API root, or undefined outside an extension. */
export const findRoot = (scope: object = globalThis): Api | undefined =>
  NAMES.map((name) => Reflect.get(scope, name)).find(isRoot);

/**
 * Gives the global scope both general names of the root, so that one source runs everywhere. A second root whose
 * functions differ (callbacks only, in old manifest versions) gives way to the promise-based one. Returns every root
 * that is left, the preferred one first.
 */
export function alignRoots(scope: object = globalThis): Api[] {
  const roots = findRoots(scope);
  const [root] = roots;
  for (const name of root ? NAMES.slice(0, 2) : []) {
    const present = roots.find((each) => each === Reflect.get(scope, name));
    if (present?.runtime !== root?.runtime) Reflect.set(scope, name, root);
  }
  return roots.filter((each) => NAMES.some((name) => Reflect.get(scope, name) === each));
}

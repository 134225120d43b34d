import type { Api } from "./api.js";

/** The names under which an engine offers its API, in order of preference: the first is promise-based everywhere. */
const NAMES = ["browser", "chrome", "messenger"] as const;

/**
 * Tells the API root from everything else that can carry its name: elements and frames with that id or name, other
 * libraries, a page's own variables. Only the real root knows an address of its own extension.
 */
function isRoot(candidate: unknown): candidate is Api {
  try {
    const runtime = (candidate as Api | undefined)?.runtime;
    return typeof runtime?.id === "string" && /^[a-z-]+-extension:\/\//.test(runtime.getURL(""));
  } catch {
    // A cross-origin frame named like the root throws on every access: it is not the root.
    return false;
  }
}

/** Every distinct API root of the global scope, the preferred one first; empty outside an extension. */
export const findRoots = (scope: object = globalThis): Api[] => [
  ...new Set(NAMES.map((name) => Reflect.get(scope, name)).filter(isRoot)),
];

/** The API root, or undefined outside an extension. */
export const findRoot = (scope: object = globalThis): Api | undefined =>
  NAMES.map((name) => Reflect.get(scope, name)).find(isRoot);

/**
 * Gives the global scope both general names of the root, so that one source runs everywhere. A second root whose
 * functions differ (callbacks only, in old manifest versions) gives way to the promise-based one.
 */
export function alignRoots(scope: object = globalThis): void {
  const [root] = findRoots(scope);
  if (!root) return;
  for (const name of NAMES.slice(0, 2)) {
    const present = (scope as Record<string, unknown>)[name];
    if (!isRoot(present) || present.runtime !== root.runtime) Reflect.set(scope, name, root);
  }
}

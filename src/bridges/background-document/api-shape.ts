import type { Opening, Shape } from "./protocol.js";

/** Namespaces lie at most this deep: `privacy.websites.thirdPartyCookiesAllowed.get`. */
const DEEPEST = 4;

/** What the document has by itself, or must not have: only one such document can be there, and the background is in it. */
const OWN = new Set(["offscreen", "runtime.lastError", "runtime.id", "runtime.getURL"]);

const isEvent = (value: object): boolean => typeof (value as { addListener?: unknown }).addListener === "function";

/** Names of own members and inherited ones: those of settings and storage areas may stand in their prototypes. */
function namesOf(object: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = object; at && at !== Object.prototype; at = Reflect.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (name !== "constructor") names.add(name);
  }
  return [...names];
}

function read(object: object, name: string): unknown {
  try {
    return Reflect.get(object, name);
  } catch {
    // Some members throw where a permission or a setting is missing: they are not there.
    return undefined;
  }
}

function shapeOf(value: unknown, path: string, depth: number): Shape | undefined {
  if (value === undefined || OWN.has(path)) return undefined;
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { value };
  if (isEvent(value)) return "event";
  return depth < DEEPEST ? { inside: inside(value, `${path}.`, depth + 1) } : undefined;
}

function inside(object: object, prefix: string, depth: number): Record<string, Shape> {
  return Object.fromEntries(
    namesOf(object).flatMap((name) => {
      const shape = shapeOf(read(object, name), prefix + name, depth);
      return shape === undefined ? [] : [[name, shape]];
    }),
  );
}

/** What the API has here and now, as plain data: what is missing, or waits for a permission, is not in it. */
export const describeApi = (root: object): Opening["api"] => inside(root, "", 0);

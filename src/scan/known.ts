import type { Guard, Use } from "./file-scan.js";

export type Root = Use["root"];

/** A part of the extension API that an expression stands for. */
export interface ApiValue {
  readonly type: "api";
  readonly root: Root;
  /** The properties from the root on; none is the root itself. */
  readonly path: readonly string[];
  /** Set where the program takes it only if it is there: `chrome.action || chrome.browserAction`. */
  readonly guard?: Guard;
}

/** What other files of the package tell about one file. */
export interface Known {
  /** What an import of that name from that specifier gives, as far as it is part of the API. */
  imported(specifier: string, name: string): readonly ApiValue[];
  /** What a global that other scripts of the package declare stands for. */
  global(name: string): readonly ApiValue[];
}

/** Packages whose exports are the API itself. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  compat: ["browser"],
  "compat/webextension-polyfill": ["default", "*", "browser"],
  "webextension-polyfill": ["default", "*", "browser"],
  "webextension-polyfill-ts": ["browser"],
  "wxt/browser": ["browser", "chrome"],
  "@wxt-dev/browser": ["browser", "chrome"],
};

/** What an import from a package gives: the API's root, or for `compat/<namespace>` a namespace. */
export function fromPackage(specifier: string, name: string): readonly ApiValue[] {
  if (PACKAGES[specifier]?.includes(name))
    return [{ type: "api", root: name === "chrome" ? name : "browser", path: [] }];
  const namespace = /^compat\/([a-z][\w.]*)$/i.exec(specifier)?.[1];
  if (!namespace || specifier in PACKAGES || name === "*" || name === "default") return [];
  const path = namespace.split(".");
  return path.at(-1) === name || path[0] === name
    ? [{ type: "api", root: "browser", path: path.slice(0, path.indexOf(name) + 1) }]
    : [];
}

/** For a file that is looked at alone. */
export const nothingKnown: Known = { imported: () => [], global: () => [] };

const ROOTS = new Set(["chrome", "browser", "messenger"]);
const GLOBAL = new Set(["window", "self", "globalThis", "global", "top", "parent", "frames"]);

export const isRoot = (name: string): name is Root => ROOTS.has(name);
export const isGlobalObject = (name: string): boolean => GLOBAL.has(name);

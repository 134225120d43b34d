import { variableOf } from "./shim-files.js";

/** The module of `compat` itself: everything installed, and the whole root. */
export function indexModule(namespaces: readonly string[]): string {
  const completed = namespaces.map((name) => `readonly ${name}: typeof ${variableOf(name)}`);
  return [
    `import { rootWith } from "./browser.js";`,
    ...namespaces.map((name) => `import { ${variableOf(name)} } from "./entries/${name}.js";`),
    `import type { Browser } from "./types/browser.js";`,
    "",
    `export { BlockedError, UnsupportedError } from "./core/errors.js";`,
    `export { configure } from "./configure.js";`,
    `export { type Support, support } from "./support.js";`,
    `export type { Browser };`,
    "",
    "/** The API root of this browser, with every member that compat adds or evens out. */",
    `export const browser: Browser & { ${completed.join("; ")} } = rootWith({ ${namespaces.map(variableOf).join(", ")} });`,
    "",
  ].join("\n");
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import semver from "semver";
import type { CondensedNamespace, CondensedSchema } from "../../../src/compat-table/extract/condensed.js";
import { ROOT } from "../shim-files.js";
import { mergeSchemas } from "./merge-schemas.js";
import { aliasOf, printNamespace } from "./print-types.js";

const SCHEMAS = path.join(ROOT, "src/compat-table/schemas");

/** The newest committed schema of each engine, in the order in which their words count. */
function newestSchemas(): CondensedSchema[] {
  const version = (file: string) => semver.coerce(file.replace(/^\w+-/, "")) ?? new semver.SemVer("0.0.0");
  return ["chrome", "firefox", "thunderbird"].map((engine) => {
    const files = readdirSync(SCHEMAS).filter((file) => file.startsWith(`${engine}-`));
    const newest = files.sort((a, b) => semver.rcompare(version(a), version(b)))[0];
    if (!newest) throw new Error(`No schema of ${engine} in ${SCHEMAS}: run npm run schemas.`);
    return JSON.parse(readFileSync(path.join(SCHEMAS, newest), "utf8")) as CondensedSchema;
  });
}

/** Adds the objects that only hold other namespaces, such as `devtools`. */
function withParents(namespaces: Map<string, CondensedNamespace>): Map<string, CondensedNamespace> {
  for (const name of [...namespaces.keys()]) {
    const parent = name.replace(/\.[^.]*$/, "");
    if (!namespaces.has(parent)) namespaces.set(parent, {});
  }
  return namespaces;
}

/** Namespaces that no extension of the public can have. */
const isPrivate = (name: string): boolean => /Private|Internal|^test$|^_/.test(name);

/** The TypeScript module of each namespace that any engine describes, by file name. */
export function typeModules(): Map<string, string> {
  const namespaces = withParents(mergeSchemas(newestSchemas()));
  const names = [...namespaces.keys()].filter((name) => !isPrivate(name));
  const modules = names.map((name) => {
    const children = names
      .filter((other) => other.startsWith(`${name}.`) && !other.slice(name.length + 1).includes("."))
      .map((other) => other.slice(name.length + 1));
    const scope = { namespace: name, namespaces, imports: new Set<string>() };
    const text = printNamespace(name, namespaces.get(name) ?? {}, children, scope);
    return [`src/types/${name}.ts`, text] as const;
  });
  return new Map([...modules, ["src/types/browser.ts", browserModule(names)]]);
}

/** The type of the API root: every namespace of every browser. */
function browserModule(names: readonly string[]): string {
  const roots = names.filter((name) => !name.includes(".") && !DESCRIPTIVE.has(name));
  return [
    ...roots.map((name) => `import type { Namespace as ${aliasOf(name)} } from "./${name}.js";`),
    "",
    "export interface Browser {",
    ...roots.map((name) => `  readonly ${name}: ${aliasOf(name)};`),
    "}",
    "",
  ].join("\n");
}

/** Schemas that describe types or the manifest, and are no object of the API. */
const DESCRIPTIVE = new Set(["events", "extensionTypes", "manifest", "manifestTypes", "requirements", "types"]);

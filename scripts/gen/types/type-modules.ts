import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import semver from "semver";
import type { CondensedNamespace, CondensedSchema } from "../../../src/compat-table/extract/condensed.js";
import { membersOf, namespaces } from "../../../src/compat-table/query.js";
import { ROOT } from "../shim-files.js";
import { UNDESCRIBED } from "./corrections.js";
import { mergeSchemas } from "./merge-schemas.js";
import { aliasOf, printNamespace } from "./print-types.js";

const SCHEMAS = path.join(ROOT, "src/compat-table/schemas");

/** The newest committed schema of each engine, in the order in which their words count. */
function newestSchemas(): CondensedSchema[] {
  const version = (file: string) => semver.coerce(file.replace(/^\w+-/, "")) ?? new semver.SemVer("0.0.0");
  return ["chrome", "firefox", "thunderbird"].map((engine) => {
    const files = readdirSync(SCHEMAS).filter((file) => file.startsWith(`${engine}-`) && /\d/.test(file));
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

/** A namespace that no installed browser describes, because it exists on ChromeOS only: names without parameters. */
function undescribed(namespace: string): string {
  const members = membersOf(namespace)
    .filter(({ kind }) => kind === "function" || kind === "event")
    .map(({ id, kind }) => {
      const name = id.slice(namespace.length + 1);
      return kind === "event"
        ? `  readonly ${name}: Event<(...values: unknown[]) => unknown, unknown[]>;`
        : `  ${name}(...values: unknown[]): Promise<unknown>;`;
    });
  const imports = members.some((member) => member.includes("Event<"))
    ? ['import type { Event } from "./event.js";', ""]
    : [];
  return [...imports, "export interface Namespace {", ...members, "}", ""].join("\n");
}

/** The TypeScript module of each namespace of the table, and of those that their types refer to, by file name. */
export function typeModules(): Map<string, string> {
  const described = withParents(mergeSchemas([...newestSchemas(), UNDESCRIBED]));
  const wanted = [...namespaces()];
  const modules = new Map<string, string>();
  for (const name of wanted) {
    const children = wanted
      .filter((other) => other.startsWith(`${name}.`) && !other.slice(name.length + 1).includes("."))
      .map((other) => other.slice(name.length + 1));
    const found = described.get(name) ?? (children.length ? {} : undefined);
    const scope = { namespace: name, namespaces: described, imports: new Set<string>() };
    modules.set(`src/types/${name}.ts`, found ? printNamespace(name, found, children, scope) : undescribed(name));
    for (const other of scope.imports) if (!wanted.includes(other)) wanted.push(other);
  }
  return modules.set("src/types/browser.ts", browserModule(namespaces()));
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

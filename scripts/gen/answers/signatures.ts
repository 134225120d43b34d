import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type {
  CondensedFunction,
  CondensedNamespace,
  CondensedSchema,
  CondensedType,
} from "../../../src/compat-table/extract/condensed.js";
import type { Parameter } from "../../../src/core/parameters.js";
import { ROOT } from "../shim-files.js";

const FOLDER = path.join(ROOT, "src/compat-table/schemas");

/** What a schema says of a function, as far as an answer needs it. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly async: boolean;
}

const schemas = readdirSync(FOLDER)
  .filter((file) => !file.includes("typings"))
  .sort()
  .map((file) => JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")) as CondensedSchema);

function resolve({ namespaces }: CondensedSchema, reference: string): CondensedType | undefined {
  const dot = reference.lastIndexOf(".");
  return namespaces[reference.slice(0, dot)]?.types?.find(({ id }) => id === reference.slice(dot + 1));
}

function functionAt(schema: CondensedSchema, id: string): CondensedFunction | undefined {
  const names = id.split(".");
  const name = names.pop();
  const below: string[] = [];
  // Gecko calls `privacy.network` a namespace, and Chromium a property of one.
  while (names.length && !schema.namespaces[names.join(".")]) below.unshift(names.pop() as string);
  let at: CondensedNamespace | CondensedType | undefined = schema.namespaces[names.join(".")];
  for (const property of below) {
    const found: CondensedType | undefined = at?.properties?.[property];
    at = found?.$ref ? resolve(schema, found.$ref) : found;
  }
  return at?.functions?.find((candidate) => candidate.name === name);
}

const CHECKED = new Set(["boolean", "integer", "object", "string", "function"]);

function typeName(schema: CondensedSchema, type: CondensedType): string {
  const resolved = type.$ref ? resolve(schema, type.$ref) : type;
  return resolved?.type && CHECKED.has(resolved.type) ? resolved.type : "any";
}

/** The parameters of a function, the callback left out; undefined if no schema describes it. */
export function signatureOf(id: string): Signature | undefined {
  for (const schema of schemas) {
    const found = functionAt(schema, id);
    if (!found) continue;
    const parameters = (found.parameters ?? []).map(
      (parameter) => `${parameter.name}${parameter.optional ? "?" : ""}: ${typeName(schema, parameter)}` as Parameter,
    );
    return { parameters, async: found.async !== undefined };
  }
  return undefined;
}

import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { EngineName } from "../compat-table/engines.js";
import type { Manifest } from "./conversion.js";
import { geckoFormats } from "./gecko-formats.js";
import { isObject, type JsonObject } from "./json.js";
import { manifestSchemas } from "./manifest-schemas.js";

/** One thing in a manifest that does not fit what a browser takes. */
export interface SchemaProblem {
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  /** `unknown`: the browser ignores the key; `ignored`: it ignores the value; `refused`: it refuses the extension. */
  readonly kind: "unknown" | "ignored" | "refused";
  /** What is wrong, such as `must be string`. */
  readonly message: string;
}

interface Compiled {
  readonly validate: ValidateFunction;
  readonly lenient: readonly RegExp[];
}

const compiled = new Map<string, Compiled>();

/** Everything in a manifest that the browser's own schema does not take, in the order of the schema. */
export function schemaProblems(target: EngineName, manifest: Manifest): SchemaProblem[] {
  const { validate, lenient } = compile(target, manifest.manifest_version === 2 ? 2 : 3);
  const rest = withoutNulls(structuredClone(manifest)) as JsonObject;
  const unknown: SchemaProblem[] = [];
  // An unknown key hides what is wrong beside it, and the branch of a choice that it is in.
  for (;;) {
    validate(rest);
    const found = (validate.errors ?? []).flatMap(unknownKeys);
    if (!found.length) break;
    for (const keys of found) removeAt(rest, keys);
    unknown.push(...found.map((keys) => ({ keys, kind: "unknown" as const, message: "is not known" })));
  }
  return [...unknown, ...outermost(validate.errors ?? []).map((error) => problemOf(error, lenient))];
}

function compile(target: EngineName, version: 2 | 3): Compiled {
  const key = `${target} ${version}`;
  const known = compiled.get(key);
  if (known) return known;
  const { schema, lenient } = manifestSchemas(target).versions[version];
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    unicodeRegExp: false,
    formats: geckoFormats(version),
  });
  const entry = {
    validate: ajv.compile(schema),
    lenient: lenient.map((path) => new RegExp(`^${path.replace(/\*/g, "[^/]+")}(/|$)`)),
  };
  compiled.set(key, entry);
  return entry;
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
}

function unknownKeys({ keyword, instancePath, params, parentSchema }: ErrorObject): string[][] {
  if (keyword !== "additionalProperties" || parentSchema?.unknown !== "ignored") return [];
  return [[...keysOf(instancePath), String(params.additionalProperty)]];
}

function removeAt(value: unknown, keys: readonly string[]): void {
  const [key = "", ...rest] = keys;
  if (!isObject(value) && !Array.isArray(value)) return;
  const holder = value as JsonObject;
  if (rest.length) removeAt(holder[key], rest);
  else delete holder[key];
}

/** A choice fails once for each of its branches; only the choice itself is told. */
function outermost(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath);
  const inside = (path: string) => choices.some((choice) => path.startsWith(`${choice}/`));
  const seen = new Set<string>();
  return errors.filter(({ keyword, instancePath }) => {
    const hidden = inside(instancePath) || (keyword !== "anyOf" && choices.includes(instancePath));
    if (hidden || seen.has(instancePath)) return false;
    seen.add(instancePath);
    return true;
  });
}

function problemOf(error: ErrorObject, lenient: readonly RegExp[]): SchemaProblem {
  const { keyword, instancePath, params, message = "does not fit", data } = error;
  const keys = keysOf(instancePath);
  if (keyword === "required") keys.push(String(params.missingProperty));
  if (keyword === "additionalProperties") keys.push(String(params.additionalProperty));
  const kind = lenient.some((path) => path.test(instancePath)) ? "ignored" : "refused";
  const plain = {
    required: "is missing",
    additionalProperties: "is not known",
    anyOf: `${JSON.stringify(data)} fits none of the forms that the browser takes`,
    not: "is not supported by the browser",
    format: `${JSON.stringify(data)} is not what the browser takes`,
  };
  const says: unknown = error.parentSchema?.says;
  if (typeof says === "string" && keyword !== "required") return { keys, kind, message: says };
  return { keys, kind, message: plain[keyword as keyof typeof plain] ?? `${JSON.stringify(data)} ${message}` };
}

/** Gecko takes null for any key that may be absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === null ? [] : [[key, withoutNulls(member)]])),
  );
}

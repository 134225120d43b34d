import type {
  CondensedEvent,
  CondensedFunction,
  CondensedNamedType,
  CondensedNamespace,
  CondensedParameter,
  CondensedType,
} from "../../../src/compat-table/extract/condensed.js";
import { CALLBACKS } from "./corrections.js";

/** What a reference is resolved against: the namespace being printed, and every name that exists. */
export interface Scope {
  readonly namespace: string;
  readonly namespaces: ReadonlyMap<string, CondensedNamespace>;
  /** Filled while printing: other namespaces whose types are referred to. */
  readonly imports: Set<string>;
}

const PRIMITIVES: Record<string, string> = {
  any: "unknown",
  binary: "ArrayBuffer",
  boolean: "boolean",
  double: "number",
  integer: "number",
  null: "null",
  number: "number",
  string: "string",
};

/** Classes of the platform; a schema's other class names mean nothing outside the browser. */
const CLASSES: Record<string, string> = {
  ArrayBuffer: "ArrayBuffer",
  ArrayBufferView: "globalThis.ArrayBufferView",
  Blob: "globalThis.Blob",
  Date: "globalThis.Date",
  DirectoryEntry: "FileSystemDirectoryEntry",
  Element: "globalThis.Element",
  File: "globalThis.File",
  HTMLElement: "globalThis.HTMLElement",
  ImageData: "globalThis.ImageData",
  Promise: "Promise<unknown>",
  SubtleCrypto: "globalThis.SubtleCrypto",
  Uint8Array: "globalThis.Uint8Array",
  Window: "globalThis.Window",
  global: "globalThis.Window",
};

export const aliasOf = (namespace: string): string => `${namespace.replace(/\./g, "_")}_`;
const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));
const inUnion = (text: string): string => (text.includes("=>") ? `(${text})` : text);
const union = (parts: readonly string[]): string =>
  parts.includes("unknown") ? "unknown" : [...new Set(parts.map(inUnion))].join(" | ") || "never";

function printReference(reference: string, scope: Scope): string {
  const dot = reference.lastIndexOf(".");
  const [namespace, name] =
    dot < 0 ? [scope.namespace, reference] : [reference.slice(0, dot), reference.slice(dot + 1)];
  const known = scope.namespaces.get(namespace)?.types?.some(({ id }) => id === name);
  if (!known) return "unknown";
  if (namespace === scope.namespace) return name;
  scope.imports.add(namespace);
  return `${aliasOf(namespace)}.${name}`;
}

function printObject(type: CondensedType, scope: Scope): string {
  const events = new Set(type.events?.map(({ name }) => name));
  const members = Object.entries(type.properties ?? {})
    .filter(([name, inner]) => !inner.unsupported && !events.has(name))
    .map(([name, inner]) => `${key(name)}${inner.optional ? "?" : ""}: ${printType(inner, scope)}`);
  for (const found of type.functions ?? []) members.push(...printFunction(found, scope));
  for (const event of type.events ?? []) members.push(`readonly ${event.name}: ${printEvent(event, scope)}`);
  const open = type.additionalProperties ?? Object.values(type.patternProperties ?? {})[0];
  if (!members.length) {
    const inner = typeof open === "object" ? printType(open, scope) : open ? "unknown" : undefined;
    return inner ? `{ [key: string]: ${inner} }` : "object";
  }
  return `{ ${members.join("; ")} }`;
}

/** A type as TypeScript. */
export function printType(type: CondensedType, scope: Scope): string {
  if (type.$ref) return printReference(type.$ref, scope);
  if (type.choices) return union(type.choices.map((choice) => printType(choice, scope)));
  if (type.enum) return union(type.enum.map((value) => JSON.stringify(value)));
  if (type.isInstanceOf) return CLASSES[type.isInstanceOf] ?? "object";
  if (type.type === "array") {
    const items = type.items ? printType(type.items, scope) : "unknown";
    return type.minItems === 2 && type.maxItems === 2
      ? `[${items}, ${items}]`
      : `${inUnion(items).replace(/^(.*\|.*)$/s, "($1)")}[]`;
  }
  if (type.type === "function")
    return `(${printParameters(type.parameters ?? [], scope)}) => ${printReturn(type, scope)}`;
  if (type.type === "object" || type.properties) return printObject(type, scope);
  if (type.value !== undefined && typeof type.value !== "object") return JSON.stringify(type.value);
  return PRIMITIVES[type.type ?? "any"] ?? "unknown";
}

const printReturn = ({ returns }: { returns?: CondensedType }, scope: Scope): string =>
  returns ? printType(returns, scope) + (returns.optional ? " | undefined" : "") : "void";

const WORDS = new Set([
  "arguments",
  "class",
  "default",
  "delete",
  "enum",
  "export",
  "function",
  "import",
  "in",
  "new",
  "return",
  "this",
  "typeof",
  "with",
]);

function printParameters(parameters: readonly CondensedParameter[], scope: Scope): string {
  return parameters
    .map((parameter, index) => {
      const name =
        /^[A-Za-z_$][\w$]*$/.test(parameter.name) && !WORDS.has(parameter.name) ? parameter.name : `argument${index}`;
      const trailing = parameters.slice(index).every(({ optional }) => optional);
      const type = printType(parameter, scope);
      if (parameter.optional && trailing) return `${name}?: ${type}`;
      return `${name}: ${parameter.optional ? union([type, "null", "undefined"]) : type}`;
    })
    .join(", ");
}

/** Each way in which leading optional parameters may be left out. */
function withoutLeadingOptionals(parameters: readonly CondensedParameter[]): (readonly CondensedParameter[])[] {
  const required = parameters.findIndex(({ optional }) => !optional);
  if (required > 0) return [parameters, parameters.slice(required)];
  return required < 0 && parameters.length > 1 ? parameters.map((_, from) => parameters.slice(from)) : [parameters];
}

/** The overloads of a function: a promise without a callback, nothing with one. */
function printFunction(found: CondensedFunction, scope: Scope): string[] {
  const { name, async, callback = [] } = found;
  const overloads = withoutLeadingOptionals(found.parameters ?? []).flatMap((parameters) => {
    const required = parameters.map(({ optional: _optional, ...parameter }) => parameter as CondensedParameter);
    const given = printParameters(parameters, scope);
    const answer = callback[0];
    // A function that only promises is described without its result.
    const nothing = async === "promise" ? "unknown" : "void";
    const result = answer ? printType(answer, scope) + (answer.optional ? " | undefined" : "") : nothing;
    const last = `callback: (${printParameters(CALLBACKS[`${scope.namespace}.${name}`] ?? callback, scope)}) => void`;
    const withCallback = (list: readonly CondensedParameter[]) =>
      `${name}(${[printParameters(list, scope), last].filter(Boolean).join(", ")}): ${printReturn(found, scope)}`;
    if (!async) return [`${name}(${given}): ${printReturn(found, scope)}`];
    if (async === "promise") return [`${name}(${given}): Promise<${result}>`];
    // A callback may follow directly where optional parameters are left out.
    const withoutLast = required.slice(0, parameters.findLastIndex(({ optional }) => !optional) + 1);
    const withoutAny = required.filter((_, at) => !parameters[at]?.optional);
    const callbacks = [required, withoutLast, withoutAny].map(withCallback);
    return async === "both" ? [`${name}(${given}): Promise<${result}>`, ...callbacks] : callbacks;
  });
  return [...new Set(overloads)];
}

function printEvent(event: CondensedEvent, scope: Scope): string {
  const listener = `(${printParameters(event.parameters ?? [], scope)}) => ${event.returns ? `${printReturn(event, scope)} | void` : "void"}`;
  const extra = event.extraParameters ?? event.filters ?? [];
  return `Event<${listener}${extra.length ? `, [${printParameters(extra, scope)}]` : ""}>`;
}

/** The constant that stands for an enum's value: `x86-32` is `X86_32`, `fooBar` is `FOO_BAR`. */
const constantOf = (value: string): string =>
  value
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/\W/g, "_")
    .toUpperCase();

function printConstants({ enum: values = [] }: CondensedNamedType): string {
  return `{ ${values.map((value) => `readonly ${key(constantOf(String(value)))}: ${JSON.stringify(value)}`).join("; ")} }`;
}

/** The module of one namespace: its types, and `Namespace`, the object itself. */
export function printNamespace(
  name: string,
  found: CondensedNamespace,
  children: readonly string[],
  scope: Scope,
): string {
  const types = (found.types ?? []).filter(
    ({ id, unsupported }) => !unsupported && /^\w+$/.test(id) && !/^\d/.test(id),
  );
  const lines = types.map((type) => `export type ${type.id} = ${printType(type, scope)};`);
  const members = (found.functions ?? [])
    .filter(({ unsupported }) => !unsupported)
    .flatMap((each) => printFunction(each, scope));
  for (const event of found.events ?? []) {
    if (!event.unsupported) members.push(`readonly ${event.name}: ${printEvent(event, scope)}`);
  }
  for (const [property, type] of Object.entries(found.properties ?? {})) {
    if (type.unsupported || children.includes(property) || /^\d/.test(property)) continue;
    members.push(`readonly ${key(property)}${type.optional ? "?" : ""}: ${printType(type, scope)}`);
  }
  for (const type of types) {
    if (type.enum?.every((value) => typeof value === "string"))
      members.push(`readonly ${type.id}: ${printConstants(type)}`);
  }
  for (const child of children) {
    scope.imports.add(`${name}.${child}`);
    members.push(`readonly ${child}: ${aliasOf(`${name}.${child}`)}.Namespace`);
  }
  lines.push(`export interface Namespace {\n${members.map((member) => `  ${member};`).join("\n")}\n}`);
  const imports = [...scope.imports].sort().map((from) => `import type * as ${aliasOf(from)} from "./${from}.js";`);
  if (lines.some((line) => line.includes("Event<"))) imports.unshift(`import type { Event } from "./event.js";`);
  return [...imports, "", ...lines, ""].join("\n");
}

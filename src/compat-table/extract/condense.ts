import type {
  CondensedEvent,
  CondensedFunction,
  CondensedNamedType,
  CondensedNamespace,
  CondensedParameter,
  CondensedType,
} from "./condensed.js";
import { isObject, type Json, type JsonObject, objectsOf } from "./raw-schema.js";

const restrictionKeys = ["permissions", "platforms", "allowedContexts", "min_manifest_version", "max_manifest_version"];
const plainTypeKeys = [
  "type",
  "isInstanceOf",
  "value",
  "default",
  "format",
  "pattern",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "onError",
];

/** Keeps the facts of one namespace and drops the prose. */
export function condenseNamespace(raw: JsonObject): CondensedNamespace {
  const name = String(raw.namespace);
  const context = new Namespace(name);
  return compact({
    ...restrictionsOf(raw),
    functions: objectsOf(raw.functions).map((entry) => context.function(entry)),
    events: objectsOf(raw.events).map((entry) => context.event(entry)),
    types: objectsOf(raw.types)
      .filter((entry) => "id" in entry)
      .map((entry) => context.namedType(entry)),
    properties: nonEmpty(isObject(raw.properties) ? context.types(raw.properties) : {}),
  }) as CondensedNamespace;
}

/** Condenses with every `$ref` made absolute, so that imported members keep pointing home. */
class Namespace {
  constructor(readonly name: string) {}

  namedType(raw: JsonObject): CondensedNamedType {
    return { id: this.localName(String(raw.id)), ...this.type(raw) };
  }

  type(raw: JsonObject): CondensedType {
    const out: Record<string, unknown> = { ...pick(raw, plainTypeKeys), ...restrictionsOf(raw) };
    if (typeof raw.$ref === "string") out.$ref = raw.$ref.includes(".") ? raw.$ref : `${this.name}.${raw.$ref}`;
    if (typeof raw.$import === "string")
      out.$ref = raw.$import.includes(".") ? raw.$import : `${this.name}.${raw.$import}`;
    if (raw.optional) out.optional = true;
    if (Array.isArray(raw.enum)) out.enum = raw.enum.map((entry) => (isObject(entry) ? entry.name : entry));
    if (Array.isArray(raw.choices)) out.choices = objectsOf(raw.choices).map((entry) => this.type(entry));
    if (isObject(raw.items)) out.items = this.type(raw.items);
    for (const key of ["properties", "patternProperties"]) {
      const members = raw[key];
      if (isObject(members) && Object.keys(members).length > 0) out[key] = this.types(members);
    }
    if (raw.additionalProperties !== undefined) {
      out.additionalProperties = isObject(raw.additionalProperties)
        ? this.type(raw.additionalProperties)
        : Boolean(raw.additionalProperties);
    }
    out.functions = objectsOf(raw.functions).map((entry) => this.function(entry));
    out.events = objectsOf(raw.events).map((entry) => this.event(entry));
    out.parameters = objectsOf(raw.parameters).map((entry) => this.parameter(entry));
    if (isObject(raw.returns)) out.returns = this.type(raw.returns);
    return compact(out) as CondensedType;
  }

  types(raw: JsonObject): Record<string, CondensedType> {
    const entries = Object.entries(raw).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
    return Object.fromEntries(entries.map(([key, value]) => [key, this.type(value)]));
  }

  parameter(raw: JsonObject): CondensedParameter {
    return { name: String(raw.name ?? ""), ...this.type(raw) };
  }

  function(raw: JsonObject): CondensedFunction {
    const parameters = objectsOf(raw.parameters);
    const later = answersLater(raw, parameters);
    return compact({
      name: String(raw.name),
      ...restrictionsOf(raw),
      parameters: parameters.filter((entry) => entry !== later?.callback).map((entry) => this.parameter(entry)),
      returns: isObject(raw.returns) ? this.type(raw.returns) : undefined,
      async: later?.async,
      callback: objectsOf(later?.callback?.parameters).map((entry) => this.parameter(entry)),
      callbackOptional: later?.callback?.optional ? true : undefined,
      requireUserInput: raw.requireUserInput ? true : undefined,
    }) as unknown as CondensedFunction;
  }

  event(raw: JsonObject): CondensedEvent {
    const options = isObject(raw.options) ? raw.options : {};
    return compact({
      name: String(raw.name),
      ...restrictionsOf(raw),
      parameters: objectsOf(raw.parameters).map((entry) => this.parameter(entry)),
      returns: isObject(raw.returns) ? this.type(raw.returns) : undefined,
      extraParameters: objectsOf(raw.extraParameters).map((entry) => this.parameter(entry)),
      filters: objectsOf(raw.filters).map((entry) => this.parameter(entry)),
      supportsRules: options.supportsRules ? true : undefined,
      supportsListeners: options.supportsListeners === false ? false : undefined,
    }) as unknown as CondensedEvent;
  }

  private localName(id: string): string {
    return id.startsWith(`${this.name}.`) ? id.slice(this.name.length + 1) : id;
  }
}

function answersLater(raw: JsonObject, parameters: JsonObject[]) {
  const later = raw.returns_async;
  if (isObject(later)) {
    return { async: later.does_not_support_promises ? "callback" : "both", callback: later } as const;
  }
  if (raw.async === true) return { async: "promise", callback: undefined } as const;
  const last = parameters.at(-1);
  if (typeof raw.async === "string") {
    return { async: "both", callback: last?.name === raw.async ? last : undefined } as const;
  }
  return last?.type === "function" && /callback$/i.test(String(last.name))
    ? ({ async: "callback", callback: last } as const)
    : undefined;
}

function restrictionsOf(raw: JsonObject): Record<string, Json> {
  const out = pick(raw, restrictionKeys);
  if (raw.unsupported) out.unsupported = true;
  if (raw.deprecated) out.deprecated = true;
  return out;
}

function pick(raw: JsonObject, keys: readonly string[]): Record<string, Json> {
  const out: Record<string, Json> = {};
  for (const key of keys) {
    const value = raw[key];
    if (value !== undefined && value !== null) out[key] = value;
  }
  return out;
}

function compact(raw: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(raw).filter(([, value]) => {
    if (value === undefined) return false;
    if (Array.isArray(value)) return value.length > 0;
    return true;
  });
  return Object.fromEntries(kept);
}

function nonEmpty<T extends object>(record: T): T | undefined {
  return Object.keys(record).length > 0 ? record : undefined;
}

import type { Api } from "./api.js";
import { argumentErrorClass } from "./errors.js";
import { type Parameter, typeOf } from "./parameters.js";

/** What a property may hold: a JSON type, one of some values, or an array of one of these. */
export type PropertyType =
  | "any"
  | "array"
  | "boolean"
  | "integer"
  | "number"
  | "object"
  | "string"
  | { readonly oneOf: readonly string[] }
  | { readonly arrayOf: PropertyType };

/** The properties of an object by name; a question mark after the name makes one optional. */
export type Properties = Readonly<Record<string, PropertyType>>;

const foundType = (value: unknown): string => (Number.isInteger(value) ? "integer" : typeOf(value));

/** What is wrong with a value, or undefined. */
function fault(value: unknown, type: PropertyType): string | undefined {
  if (typeof type === "object" && "oneOf" in type) {
    if (typeof value !== "string") return `Invalid type: expected string, found ${foundType(value)}.`;
    return type.oneOf.includes(value) ? undefined : `Value must be one of ${[...type.oneOf].sort().join(", ")}.`;
  }
  if (typeof type === "object") {
    if (!Array.isArray(value)) return `Invalid type: expected array, found ${foundType(value)}.`;
    const faults = value.map((item) => fault(item, type.arrayOf));
    const at = faults.findIndex(Boolean);
    return at < 0 ? undefined : `Error at index ${at}: ${faults[at]}`;
  }
  const found = foundType(value);
  const fits = type === "any" || found === type || (type === "number" && found === "integer");
  return fits ? undefined : `Invalid type: expected ${type}, found ${found}.`;
}

/** What is wrong with an object, in the words of Chrome's bindings, or undefined. */
export function propertyFault(value: object, properties: Properties): string | undefined {
  for (const name of Object.keys(value)) {
    if (!(name in properties) && !(`${name}?` in properties)) return `Unexpected property: '${name}'.`;
  }
  for (const [key, type] of Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = key.replace("?", "");
    const given = (value as Record<string, unknown>)[name];
    if (given == null) {
      if (name === key) return `Missing required property '${name}'.`;
      continue;
    }
    const cause = fault(given, type);
    if (cause) return `Error at property '${name}': ${cause}`;
  }
  return undefined;
}

/**
 * Holds an object argument against its properties, as the engines' own bindings do: null and undefined are absent,
 * unknown properties are refused.
 *
 * @throws the engine's own class for wrong arguments, naming the member, its signature, the property and the fault
 */
export function checkProperties(
  api: Api,
  id: string,
  signature: readonly Parameter[],
  parameter: string,
  value: object,
  properties: Properties,
): void {
  const cause = propertyFault(value, properties);
  if (!cause) return;
  throw new (argumentErrorClass(api))(
    `Error in invocation of ${id}(${signature.join(", ")}): Error at parameter '${parameter}': ${cause}`,
  );
}

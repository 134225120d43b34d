import type { Api } from "./api.js";
import { argumentErrorClass } from "./errors.js";

/** A parameter as a signature prints it: `"seconds: integer"`; a question mark after the name makes it optional. */
export type Parameter = `${string}: ${"any" | "boolean" | "function" | "integer" | "object" | "string"}`;

export const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/** Throws the engine's own class for wrong arguments, naming the member, its signature and the fault. */
export function refuse(api: Api | undefined, id: string, signature: readonly Parameter[], fault: string): never {
  throw new (argumentErrorClass(api))(`Error in invocation of ${id}(${signature.join(", ")}): ${fault}.`);
}

/** {@link checkArguments} for a function without parameters, which needs nothing of the rest. */
export function checkNone(api: Api, id: string, { length }: readonly unknown[]): void {
  if (length) refuse(api, id, [], `${length} arguments are too many`);
}

/**
 * Holds arguments against a signature, as the engines' own bindings do: optional ones may be null or undefined, and
 * there are never more than the signature has.
 *
 * @throws the engine's own class for wrong arguments, naming the member, its signature and the argument.
 */
export function checkArguments(
  api: Api | undefined,
  id: string,
  signature: readonly Parameter[],
  args: readonly unknown[],
): void {
  let fault = args.length > signature.length ? `${args.length} arguments are too many` : "";
  signature.forEach((parameter, index) => {
    const value = args[index];
    const [name, type] = parameter.split(/\??: /);
    const found = typeOf(value);
    // The engines' integers have 32 bits.
    const actual = type === "any" || (type === "integer" && ((value as number) | 0) === value) ? type : found;
    if (value == null ? !parameter.includes("?") : actual !== type) {
      fault ||= `argument '${name}' must be ${type}, not ${found}`;
    }
  });
  if (fault) refuse(api, id, signature, fault);
}

import type { Api } from "./api.js";
import { argumentErrorClass } from "./errors.js";

/** A parameter as a signature prints it: `"seconds: integer"`; a question mark after the name makes it optional. */
export type Parameter = `${string}: ${"any" | "boolean" | "function" | "integer" | "object" | "string"}`;

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

// The engines' integers have 32 bits.
const fits = (value: unknown, type: string): boolean =>
  type === "any" || (type === "integer" ? ((value as number) | 0) === value : typeOf(value) === type);

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
  const fail = (cause: string): never => {
    throw new (argumentErrorClass(api))(`Error in invocation of ${id}(${signature.join(", ")}): ${cause}.`);
  };
  signature.forEach((parameter, index) => {
    const [name = "", type = ""] = parameter.split(": ");
    const value = args[index];
    if (value === undefined || value === null ? !name.endsWith("?") : !fits(value, type)) {
      fail(`argument '${name.replace("?", "")}' must be ${type}, not ${typeOf(value)}`);
    }
  });
  if (args.length > signature.length) fail(`${args.length} arguments are too many`);
}

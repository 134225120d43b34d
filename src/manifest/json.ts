/** A JSON object of a manifest. */
export type JsonObject = Record<string, unknown>;

/** True for an object that is no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The strings of a list, or nothing where there is no list: manifests may hold anything. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** The objects of a list, each with its index. */
export function objects(value: unknown): [JsonObject, number][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, index) => (isObject(entry) ? [[entry, index] as [JsonObject, number]] : []));
}

/** A path of the package as its file map has it: without a leading slash, query or fragment. */
export function packagePath(path: string): string {
  return path.replace(/[?#].*$/s, "").replace(/^(\.?\/)+/, "");
}

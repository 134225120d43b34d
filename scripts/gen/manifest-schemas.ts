import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CondensedSchema, CondensedType } from "../../src/compat-table/extract/condensed.js";
import type { JsonSchema, ManifestSchemas } from "../../src/manifest/manifest-schemas.js";
import { ROOT } from "./shim-files.js";

const SCHEMAS = path.join(ROOT, "src/compat-table/schemas");
const UNRECOGNIZED = "manifest.UnrecognizedProperty";

/** The manifest types of the newest installed browser of a Gecko engine, as JSON Schema for both manifest versions. */
export function geckoManifestSchemas(engine: "firefox" | "thunderbird"): ManifestSchemas {
  const file = readdirSync(SCHEMAS)
    .filter((name) => name.startsWith(`${engine}-`))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);
  if (!file) throw new Error(`There is no schema of ${engine} in src/compat-table/schemas; run npm run schemas.`);
  const schema = JSON.parse(readFileSync(path.join(SCHEMAS, file), "utf8")) as CondensedSchema;
  const types = typesOf(schema);
  const names = (id: string) => [...new Set(enumOf(types, `manifest.${id}`))].sort();
  return {
    engine,
    version: schema.version,
    permissions: {
      required: names("Permission"),
      optional: names("OptionalPermission"),
      only: names("OptionalOnlyPermission"),
      silent: names("PermissionNoPrompt"),
    },
    versions: { "2": new Converter(types, 2).schema(), "3": new Converter(types, 3).schema() },
  };
}

type Types = ReadonlyMap<string, CondensedType>;

function typesOf({ namespaces }: CondensedSchema): Types {
  return new Map(
    Object.entries(namespaces).flatMap(([name, { types = [] }]) =>
      types.map((type) => [`${name}.${type.id}`, type] as const),
    ),
  );
}

function enumOf(types: Types, id: string): string[] {
  const walk = (type: CondensedType): string[] => [
    ...(type.enum ?? []).map(String),
    ...(type.choices ?? []).flatMap(walk),
    ...(type.$ref ? enumOf(types, type.$ref) : []),
  ];
  const type = types.get(id);
  return type ? walk(type) : [];
}

class Converter {
  readonly #definitions: Record<string, JsonSchema> = {};
  readonly #lenient = new Set<string>();

  constructor(
    private readonly types: Types,
    private readonly manifestVersion: number,
  ) {}

  schema(): ManifestSchemas["versions"]["3"] {
    const root = this.#reference("manifest.WebExtensionManifest");
    this.#findLenient({ $ref: "manifest.WebExtensionManifest" }, "", []);
    const definitions = Object.fromEntries(Object.entries(this.#definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
    return { schema: { ...root, definitions }, lenient: [...this.#lenient].sort() };
  }

  #reference(id: string): JsonSchema {
    if (!(id in this.#definitions)) {
      this.#definitions[id] = {};
      this.#definitions[id] = this.#convert(this.#whole(id));
    }
    return { $ref: `#/definitions/${id}` };
  }

  /** A type with the properties that it imports from another one. */
  #whole(id: string): CondensedType {
    const type = this.types.get(id);
    if (!type) throw new Error(`The schemas have no type ${id}.`);
    if (!type.$ref || !type.properties) return type;
    const { $ref, ...own } = type;
    const base = this.#whole($ref);
    return { ...base, ...own, properties: { ...base.properties, ...own.properties } };
  }

  #here({ min_manifest_version: min = 0, max_manifest_version: max = 9 }: CondensedType): boolean {
    return min <= this.manifestVersion && this.manifestVersion <= max;
  }

  #convert(type: CondensedType): JsonSchema {
    if (type.unsupported) return { not: {} };
    if (type.$ref) return type.$ref === UNRECOGNIZED ? {} : this.#reference(type.$ref);
    const choices = type.choices?.filter((choice) => this.#here(choice));
    if (choices) {
      const [only] = choices;
      return choices.length === 1 && only
        ? this.#convert(only)
        : { anyOf: choices.map((choice) => this.#convert(choice)) };
    }
    const { format, minimum, maximum, minLength, maxLength, minItems, maxItems } = type;
    return JSON.parse(
      JSON.stringify({
        ...(type.type && type.type !== "any" && { type: type.type }),
        enum: type.enum,
        ...(type.pattern && { pattern: plainPattern(type.pattern) }),
        ...{ format, minimum, maximum, minLength, maxLength, minItems, maxItems },
        ...(type.items && { items: this.#convert(type.items) }),
        ...(type.type === "object" && !type.isInstanceOf && this.#object(type)),
      }),
    ) as JsonSchema;
  }

  #object({ properties = {}, patternProperties, additionalProperties: more }: CondensedType): JsonSchema {
    const own = Object.entries(properties).filter(([, property]) => this.#here(property));
    const required = own.filter(([, property]) => !property.optional && !property.unsupported).map(([name]) => name);
    const ignores = typeof more === "object" && more.$ref === UNRECOGNIZED;
    return {
      properties: Object.fromEntries(own.map(([name, property]) => [name, this.#convert(property)])),
      ...(required.length && { required }),
      ...(patternProperties && {
        patternProperties: Object.fromEntries(
          Object.entries(patternProperties).map(([pattern, value]) => [pattern, this.#convert(value)]),
        ),
      }),
      additionalProperties: typeof more === "object" && !ignores ? this.#convert(more) : more === true,
      ...(ignores && { unknown: "ignored" }),
    };
  }

  /** Notes where a value that does not fit is only left out, as paths with `*` for any member. */
  #findLenient(type: CondensedType, at: string, trail: readonly string[]): void {
    if (!this.#here(type)) return;
    if (type.onError === "warn") this.#lenient.add(at);
    if (type.$ref && !trail.includes(type.$ref)) {
      this.#findLenient(this.#whole(type.$ref), at, [...trail, type.$ref]);
    }
    for (const choice of type.choices ?? []) this.#findLenient(choice, at, trail);
    if (type.items) this.#findLenient(type.items, `${at}/*`, trail);
    for (const [name, property] of Object.entries(type.properties ?? {})) {
      this.#findLenient(property, `${at}/${name}`, trail);
    }
    const rest = [...Object.values(type.patternProperties ?? {}), type.additionalProperties];
    for (const value of rest) if (typeof value === "object") this.#findLenient(value, `${at}/*`, trail);
  }
}

/** JavaScript has no inline `(?i)`: the ranges of letters get their capitals. */
function plainPattern(pattern: string): string {
  if (!pattern.startsWith("(?i)")) return pattern;
  return pattern.slice(4).replace(/([a-z])-([a-z])/g, (range) => `${range}${range.toUpperCase()}`);
}

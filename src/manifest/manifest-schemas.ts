import { readFileSync } from "node:fs";
import type { EngineName } from "../compat-table/engines.js";

/**
 * A JSON Schema. `unknown: "ignored"` beside `additionalProperties: false` says that the browser only warns of members
 * that it does not know. `says` is what to tell of a value that does not fit.
 *
 * @see https://json-schema.org/draft-07
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What one browser's manifest may look like, from the schemas inside the browser. */
export interface ManifestSchemas {
  readonly engine: EngineName;
  /** The version of the browser that the schema comes from. */
  readonly version: string;
  readonly permissions: {
    /** Names that `permissions` may hold. */
    readonly required: readonly string[];
    /** Those of them that `optional_permissions` may hold too. */
    readonly optional: readonly string[];
    /** Names that only `optional_permissions` may hold. */
    readonly only: readonly string[];
    /** Names that the user is never asked for. */
    readonly silent: readonly string[];
  };
  readonly versions: Readonly<
    Record<
      "2" | "3",
      {
        readonly schema: JsonSchema;
        /** Where a value that does not fit is left out with a warning; everywhere else it makes the browser refuse. */
        readonly lenient: readonly string[];
      }
    >
  >;
}

const loaded = new Map<EngineName, ManifestSchemas>();

/**
 * The manifest schemas of an engine; read once, and only in Node. Gecko's come from inside the browsers. Chromium checks
 * manifests in compiled code: its schema holds what it was seen to refuse, and names no permissions.
 */
export function manifestSchemas(engine: EngineName): ManifestSchemas {
  const known = loaded.get(engine);
  if (known) return known;
  const text = readFileSync(new URL(`./schemas/${engine}.json`, import.meta.url), "utf8");
  const schemas = JSON.parse(text) as ManifestSchemas;
  loaded.set(engine, schemas);
  return schemas;
}

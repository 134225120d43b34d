import type { EngineName } from "../engines.js";

/** Where and when a piece of an API may be used, as its schema says. */
export interface Restrictions {
  permissions?: string[];
  platforms?: string[];
  allowedContexts?: string[];
  min_manifest_version?: number;
  max_manifest_version?: number;
  unsupported?: true;
  deprecated?: true;
}

/** A JSON-schema-like type without prose. `$ref` is always `namespace.Type`. */
export interface CondensedType extends Restrictions {
  type?: string;
  $ref?: string;
  choices?: CondensedType[];
  enum?: (string | number)[];
  items?: CondensedType;
  properties?: Record<string, CondensedType>;
  patternProperties?: Record<string, CondensedType>;
  additionalProperties?: boolean | CondensedType;
  optional?: true;
  isInstanceOf?: string;
  value?: unknown;
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  /** `warn`: a value that does not fit is left out, and the rest holds. */
  onError?: string;
  functions?: CondensedFunction[];
  events?: CondensedEvent[];
  parameters?: CondensedParameter[];
  returns?: CondensedType;
}

export interface CondensedParameter extends CondensedType {
  name: string;
}

export interface CondensedNamedType extends CondensedType {
  id: string;
}

/**
 * How a function answers later: by promise, by callback, or by either.
 * Absent for a function that answers at once.
 */
export type Async = "promise" | "callback" | "both";

export interface CondensedFunction extends Restrictions {
  name: string;
  parameters?: CondensedParameter[];
  returns?: CondensedType;
  async?: Async;
  /** What the callback receives; the promise resolves with the first. */
  callback?: CondensedParameter[];
  callbackOptional?: true;
  requireUserInput?: true;
}

export interface CondensedEvent extends Restrictions {
  name: string;
  /** What a listener receives. */
  parameters?: CondensedParameter[];
  returns?: CondensedType;
  /** Further parameters of addListener. */
  extraParameters?: CondensedParameter[];
  filters?: CondensedParameter[];
  /** Declarative: supports rules instead of, or beside, listeners. */
  supportsRules?: true;
  supportsListeners?: false;
}

export interface CondensedNamespace extends Restrictions {
  functions?: CondensedFunction[];
  events?: CondensedEvent[];
  types?: CondensedNamedType[];
  properties?: Record<string, CondensedType>;
}

/** One file of `schemas/`. */
export interface CondensedSchema {
  engine: EngineName;
  version: string;
  namespaces: Record<string, CondensedNamespace>;
}

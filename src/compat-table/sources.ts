import type { ShimAbout } from "./about.js";
import type { BcdNode } from "./bcd.js";
import type { EngineName } from "./engines.js";
import type { CondensedSchema } from "./extract/condensed.js";
import type { TypedMember } from "./extract/read-typings.js";
import type { Measured } from "./measured.js";
import { order } from "./native-range.js";
import type { Override } from "./overrides.js";

/** Everything that the table is derived from. */
export interface Sources {
  measured: readonly Measured[];
  schemas: readonly CondensedSchema[];
  typings: readonly TypedMember[];
  bcd: BcdNode;
  /** What opens a member in Chromium: `permission:alarms` opens `alarms` and everything in it. */
  chromeNeeds: Readonly<Record<string, readonly string[]>>;
  overrides: readonly Override[];
  abouts: readonly ShimAbout[];
}

/** Measurements of one engine, oldest first. */
export function measuredOn(sources: Pick<Sources, "measured">, engine: EngineName): Measured[] {
  return sources.measured.filter((measured) => measured.engine === engine).sort((a, b) => order(a.version, b.version));
}

/** The newest schema of one engine. */
export function newestSchema(sources: Pick<Sources, "schemas">, engine: EngineName): CondensedSchema | undefined {
  return sources.schemas
    .filter((schema) => schema.engine === engine)
    .sort((a, b) => order(a.version, b.version))
    .at(-1);
}

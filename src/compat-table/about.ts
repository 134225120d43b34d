import type { EngineName } from "./engines.js";
import type { Grade, Needs } from "./table.js";

/** What a shim file's `about` says, as far as the table reads it. */
export interface ShimAbout {
  /** A member, or a member and a dash and the name of a repair. */
  readonly id: string;
  readonly fidelity: Readonly<Partial<Record<EngineName, Exclude<Grade, "missing">>>>;
  readonly differs?: readonly string[] | Readonly<Partial<Record<EngineName, readonly string[]>>>;
  readonly needs?: { readonly [Key in keyof Needs]?: readonly string[] };
}

/** The member that a shim belongs to: `runtime.onMessage` for `runtime.onMessage-promiseReply`. */
export function memberOf({ id }: Pick<ShimAbout, "id">): string {
  return id.split("-")[0] ?? id;
}

/** True for a repair of a member that exists. */
export function isRepair({ id }: Pick<ShimAbout, "id">): boolean {
  return id.includes("-");
}

/** What is lost on an engine, one sentence each. */
export function lossesOn({ differs = [] }: Pick<ShimAbout, "differs">, engine: EngineName): readonly string[] {
  return isList(differs) ? differs : (differs[engine] ?? []);
}

function isList(differs: NonNullable<ShimAbout["differs"]>): differs is readonly string[] {
  return Array.isArray(differs);
}

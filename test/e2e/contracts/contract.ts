import type { Api, Context, Target } from "../../../src/core/api.js";

/**
 * In which shape a contract meets the member: `native` before anything is installed; `created` fresh from the shim;
 * `detected` installed on a copy of the API if the shim finds it missing; `forced` installed there although native; `frozen` on an API that takes nothing; `installed` on
 * the live API by `import "compat/<namespace>"`; `twice` after a second installation.
 */
export type Surface = "native" | "created" | "detected" | "forced" | "frozen" | "installed" | "twice";

/** What a case of a contract gets. */
export interface Trial<Member> {
  readonly member: Member;
  /** The API root that the member belongs to. */
  // biome-ignore lint/suspicious/noExplicitAny: a case calls whatever the API has.
  readonly api: Api & Record<string, any>;
  readonly surface: Surface;
  /** Whether the member is compat's here, and not the browser's own. */
  readonly shimmed: boolean;
  readonly context: Context;
  readonly target: Target;
}

/** A case returns when it holds, throws when it does not, and may say that it cannot be asked here. */
export type Case<Member> = (trial: Trial<Member>) => void | "not applicable" | Promise<void | "not applicable">;

/** What one member promises, in sentences of a user. Runs inside the browser. */
export interface Contract {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: the list of contracts holds members of every type.
  readonly cases: Readonly<Record<string, Case<any>>>;
  /** Where the emulation has something to stand on; on other browsers only their own members are asked. */
  readonly emulatedOn?: readonly Target[];
}

export const contract = <Member>(
  id: string,
  cases: Readonly<Record<string, Case<Member>>>,
  emulatedOn?: readonly Target[],
): Contract => ({ id, cases, ...(emulatedOn && { emulatedOn }) });

/** The same cases, with the rules of docs/runtime-checklist.md that they prove in their titles. */
export const proving = <Member>(
  rules: string,
  cases: Readonly<Record<string, Case<Member>>>,
): Readonly<Record<string, Case<Member>>> =>
  Object.fromEntries(Object.entries(cases).map(([title, run]) => [`${title} (${rules})`, run]));

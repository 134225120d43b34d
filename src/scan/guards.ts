import type { Guard } from "./file-scan.js";

/** Something that is known to be there: `sidePanel` of the API, or a global, as `global:document`. */
export interface Fact {
  readonly key: string;
  readonly guard: Guard;
}

/** What a condition tells about what is there, when it holds and when it does not. */
export interface Facts {
  readonly holds: readonly Fact[];
  readonly fails: readonly Fact[];
}

export const nothing: Facts = { holds: [], fails: [] };

/** The facts that hold in one part of a program: a list that grows inwards, each key once. */
export interface Protection extends Fact {
  readonly up: Protection | undefined;
}

export function protect(facts: readonly Fact[], up: Protection | undefined): Protection | undefined {
  let inner = up;
  for (const fact of facts) if (!isProtected([fact.key], inner)) inner = { ...fact, up: inner };
  return inner;
}

/** How the program asked for one of these, or undefined where it did not. */
export function isProtected(keys: readonly string[], protection: Protection | undefined): Guard | undefined {
  for (let fact = protection; fact; fact = fact.up) if (keys.includes(fact.key)) return fact.guard;
  return undefined;
}

/** The keys that protect a path of the API: itself, and each part of it from the root on. */
export function keysOf(path: readonly string[]): string[] {
  return path.map((_, index) => path.slice(0, index + 1).join("."));
}

export const globalKey = (name: string): string => `global:${name}`;

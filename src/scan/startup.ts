import type { Guard } from "./file-scan.js";
import type { Context, Findings, Found } from "./findings.js";
import { isProtected } from "./guards.js";
import type { Routine } from "./scopes.js";

const DEEPEST = 60;

/** Says of what was found whether it runs when the file is evaluated, and whether callers asked for it. */
export class Startup {
  readonly #atOnce = new Set<Routine | undefined>([undefined]);
  readonly #inherited = new Map<Routine, Map<string, Guard | undefined>>();

  constructor(readonly findings: Findings) {
    const queue: (Routine | undefined)[] = [undefined];
    for (const routine of queue)
      for (const called of findings.calls.get(routine) ?? []) {
        if (this.#atOnce.has(called)) continue;
        this.#atOnce.add(called);
        queue.push(called);
      }
  }

  isStartup({ context }: Found): boolean {
    return this.#atOnce.has(context.routine);
  }

  /** How the program asked before it came here: at the place, around it, or at every call of its function. */
  guardOf({ guard, keys, context }: Found): Guard | undefined {
    return guard ?? this.#guarded(keys, context, 0);
  }

  #guarded(keys: readonly string[], { protection, tried, routine }: Context, depth: number): Guard | undefined {
    return (
      isProtected(keys, protection) ??
      (tried ? "try" : undefined) ??
      (routine && this.#byCallers(keys, routine, depth + 1))
    );
  }

  #byCallers(keys: readonly string[], routine: Routine, depth: number): Guard | undefined {
    const sites = this.findings.sites.get(routine);
    if (!sites || this.findings.escaped.has(routine) || depth > DEEPEST) return undefined;
    const key = keys.at(-1) ?? "";
    const known = this.#inherited.get(routine) ?? new Map<string, Guard | undefined>();
    this.#inherited.set(routine, known);
    if (known.has(key)) return known.get(key);
    known.set(key, undefined);
    let first: Guard | undefined;
    for (const site of sites) {
      const guard = this.#guarded(keys, site, depth);
      if (!guard) return undefined;
      first ??= guard;
    }
    known.set(key, first);
    return first;
  }
}

import type { About, Api, Shim } from "../../../src/core/api.js";
import { completeOn } from "../../../src/core/complete.js";
import { contextOf } from "../../../src/core/environment.js";
import { define, homeOf, installShim, isInstalled, lookUp, memberOf } from "../../../src/core/install.js";
import { findRoot } from "../../../src/core/root.js";
import { targetOf } from "../../../src/shims/target.js";
import type { Contract, Surface } from "./contract.js";

/** What became of one case on one surface. */
export interface Outcome {
  readonly case: string;
  readonly surface: Surface;
  readonly result: "passed" | "failed" | "not applicable";
  readonly error?: string;
}

/** A copy of an object, and of those on a path below it, that takes (or, frozen, refuses) members of its own. */
function copyAlong(original: object | undefined, paths: readonly (readonly string[])[], frozen: boolean): object {
  const copy = Object.create(original ?? {}) as Record<string, object>;
  for (const [name, ...rest] of paths) {
    if (name) define(copy, name, copyAlong(lookUp(original ?? {}, name) as object | undefined, [rest], frozen));
  }
  return frozen ? Object.freeze(copy) : copy;
}

/** A copy of the API whose namespace takes (or, frozen, refuses) members without touching the live one. */
function copyOf(root: Api, namespace: string, frozen: boolean): Api {
  const names = namespace.split(".");
  const paths = names[0] === "runtime" ? [names] : [names, ["runtime"]];
  return copyAlong(root, paths, frozen) as Api;
}

function bring(root: Api, shim: Shim, surface: Surface): { api: Api; member: unknown } | undefined {
  const path = shim.id.replace(/-.*/, "");
  const namespace = homeOf(shim.id);
  const member = memberOf(shim.id);
  const live = lookUp(root, path);
  const on = (api: Api, found: unknown) => ({ api, member: found });
  const forced = { ...shim, detect: () => "missing" as const };
  // A repair has nothing to stand before where the browser lacks the member.
  if (shim.id.includes("-") && live === undefined) return undefined;
  switch (surface) {
    case "native":
      return shim.detect(root) === "native" ? on(root, live) : undefined;
    case "created":
      return on(root, shim.create(root, live));
    case "forced": {
      const api = copyOf(root, namespace, false);
      installShim(api, forced);
      return on(api, lookUp(api, path));
    }
    case "frozen": {
      const api = copyOf(root, namespace, true);
      return on(api, completeOn(api, namespace, [forced])[member]);
    }
    case "detected": {
      const api = copyOf(root, namespace, false);
      installShim(api, shim);
      return on(api, lookUp(api, path));
    }
    case "installed":
      return on(root, live);
    case "twice":
      completeOn(root, namespace, [shim]);
      if (lookUp(root, path) !== live) throw new Error("A second installation replaced the member.");
      return on(root, live);
  }
}

/** Where a member does not belong, its shim must leave the API alone. */
function staysAway({ detect }: Shim, root: Api): Outcome {
  const outcome = { case: "is left alone where the member does not belong", surface: "installed" as const };
  const found = detect(root);
  return found === "missing"
    ? { ...outcome, result: "failed", error: "detect says missing" }
    : { ...outcome, result: "passed" };
}

/** A browser that never needs a shim, by the shim's own word, must keep its native member. */
function keepsNative({ detect }: Shim, about: About, root: Api): Outcome {
  const outcome = { case: "is the browser's own member where that behaves", surface: "native" as const };
  if (about.fidelity[targetOf(root)]) return { ...outcome, result: "not applicable" };
  const found = detect(root);
  return found === "missing"
    ? { ...outcome, result: "failed", error: "detect says missing" }
    : { ...outcome, result: "passed" };
}

/** Breaks one half of a shim, to see whether a case notices. */
const broken = (shim: Shim, part: "detect" | "create" | undefined): Shim => ({
  ...shim,
  ...(part === "detect" && { detect: (api: Api) => (shim.detect(api) === "native" ? "missing" : "native") }),
  ...(part === "create" && { create: () => undefined }),
});

/** Fails a case that does not settle; a browser on a busy machine is slow, a broken shim may hang at once. */
function inTime<T>(running: T | Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The case did not settle within ${patience} ms.`)), patience);
    Promise.resolve(running)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Where a member is always the shim's. */
const MADE: ReadonlySet<Surface> = new Set(["created", "forced", "frozen"]);

/** Runs every case of a contract on the given surfaces, one after the other. */
export async function runContract(
  { contract, shim: whole, about }: { contract: Contract; shim: Shim; about: About },
  surfaces: readonly Surface[],
  breakage?: "detect" | "create",
): Promise<readonly Outcome[]> {
  const root = findRoot();
  if (!root) throw new Error("There is no API root here.");
  const shim = broken(whole, breakage);
  if (!about.contexts.includes(contextOf(root))) return [staysAway(shim, root)];
  const blocked = shim.detect(root).startsWith("blocked");
  const canMake = contract.emulatedOn?.includes(targetOf(root)) ?? true;
  const outcomes: Outcome[] = surfaces.includes("native") ? [keepsNative(shim, about, root)] : [];
  for (const surface of surfaces) {
    for (const [name, run] of Object.entries(contract.cases)) {
      const outcome = { case: name, surface };
      try {
        const brought = blocked || (MADE.has(surface) && !canMake) ? undefined : bring(root, shim, surface);
        const shimmed = brought && (MADE.has(surface) || isInstalled(brought.api, shim.id));
        const trial = brought && { ...brought, surface, shimmed, context: contextOf(root), target: targetOf(root) };
        const result = trial ? await inTime(run(trial as never), breakage ? 1000 : 40_000) : "not applicable";
        outcomes.push({ ...outcome, result: result ?? "passed" });
      } catch (error) {
        outcomes.push({ ...outcome, result: "failed", error: `${error}\n${(error as Error)?.stack}` });
      }
    }
  }
  return outcomes;
}

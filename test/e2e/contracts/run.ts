import type { About, Api, Shim } from "../../../src/core/api.js";
import { completeOn } from "../../../src/core/complete.js";
import { contextOf } from "../../../src/core/environment.js";
import { installShim, lookUp, memberOf } from "../../../src/core/install.js";
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

/** A copy of the API whose namespace takes (or, frozen, refuses) members without touching the live one. */
function copyOf(root: Api, namespace: string, frozen: boolean): Api {
  const copy = Object.create(root) as Record<string, object>;
  const [top = namespace] = namespace.split(".");
  for (const name of new Set([top, "runtime"])) {
    const inner = Object.create((root[name] as object | undefined) ?? {}) as object;
    copy[name] = frozen ? Object.freeze(inner) : inner;
  }
  return (frozen ? Object.freeze(copy) : copy) as unknown as Api;
}

function bring(root: Api, shim: Shim, surface: Surface): { api: Api; member: unknown } | undefined {
  const path = shim.id.replace(/-.*/, "");
  const namespace = path.slice(0, path.lastIndexOf("."));
  const member = memberOf(shim.id);
  const live = lookUp(root, path);
  const on = (api: Api, found: unknown) => ({ api, member: found });
  const forced = { ...shim, detect: () => "missing" as const };
  switch (surface) {
    case "native":
      return shim.detect(root) === "native" ? on(root, live) : undefined;
    case "created":
      return on(root, shim.create(root, live));
    case "forced": {
      const api = copyOf(root, namespace, false);
      installShim(api, namespace, forced);
      return on(api, lookUp(api, path));
    }
    case "frozen": {
      const api = copyOf(root, namespace, true);
      return on(api, completeOn(api, namespace, [forced])[member]);
    }
    case "installed":
    case "twice":
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

/** Runs every case of a contract on the given surfaces, one after the other. */
export async function runContract(
  { contract, shim, about }: { contract: Contract; shim: Shim; about: About },
  surfaces: readonly Surface[],
): Promise<readonly Outcome[]> {
  const root = findRoot();
  if (!root) throw new Error("There is no API root here.");
  if (!about.contexts.includes(contextOf(root))) return [staysAway(shim, root)];
  const blocked = shim.detect(root).startsWith("blocked");
  const outcomes: Outcome[] = [];
  for (const surface of surfaces) {
    for (const [name, run] of Object.entries(contract.cases)) {
      const outcome = { case: name, surface };
      try {
        const brought = blocked ? undefined : bring(root, shim, surface);
        const trial = brought && { ...brought, surface, context: contextOf(root), target: targetOf(root) };
        const result = trial ? await run(trial as never) : "not applicable";
        outcomes.push({ ...outcome, result: result ?? "passed" });
      } catch (error) {
        outcomes.push({ ...outcome, result: "failed", error: `${error}\n${(error as Error)?.stack}` });
      }
    }
  }
  return outcomes;
}

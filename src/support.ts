import { differencesOf } from "./core/answer.js";
import { answerOf } from "./core/answer-install.js";
import type { Fidelity } from "./core/api.js";
import { isInstalled, lookUp } from "./core/install.js";
import { findRoot } from "./core/root.js";
import { SHIMS } from "./generated/support-data.js";
import { targetOf } from "./shims/target.js";

/** What a member is worth here and now. */
export interface Support {
  readonly id: string;
  /**
   * `native`: the browser's own, untouched. `full`, `partial`, `inert`, `unavailable`: compat's, with that grade.
   * `blocked`: a permission, the manifest or this context forbids it. `missing`: nobody has it here.
   */
  readonly fidelity: "native" | Fidelity | "blocked" | "missing";
  /** Whose it is: the browser's, the browser's with a repair of compat's around it, compat's, or nobody's. */
  readonly origin: "native" | "repaired" | "emulated" | "none";
  /** Each difference from the documented behaviour, one sentence each. */
  readonly differences: readonly string[];
}

const WORST: readonly Fidelity[] = ["unavailable", "inert", "partial", "full"];

/**
 * Tells how close `id` (such as `"runtime.getContexts"`) comes to its documentation in this browser, at this moment.
 * It sees what the imported entries installed, so import them first.
 */
export function support(id: string): Support {
  const root = findRoot();
  if (!root) return { id, fidelity: "missing", origin: "none", differences: ["No extension runs here."] };
  const path = id.replace(/-.*/, "");
  const shims = Object.entries(SHIMS).filter(([shim]) => shim.split("-")[0] === path);
  const answer = answerOf(path);
  // An answer is installed in the same way, where the member's shim is for another browser.
  const installed = shims.filter(([shim]) => isInstalled(root, shim) && (shim !== path || !answer));
  if (installed.length) {
    const target = targetOf(root);
    const grades = installed.map(([, { fidelity }]) => fidelity[target] ?? "full");
    return {
      id,
      origin: installed.some(([shim]) => shim === path) ? "emulated" : "repaired",
      fidelity: WORST.find((grade) => grades.includes(grade)) ?? "full",
      differences: installed.flatMap(([, { differs }]) => differs[target] ?? []),
    };
  }
  if (answer) {
    const origin = answer.hidden ? "none" : "emulated";
    return { id, fidelity: answer.grade, origin, differences: differencesOf(answer) };
  }
  if (lookUp(root, path) !== undefined) {
    return { id, fidelity: "native", origin: "native", differences: [] };
  }
  return { id, fidelity: shims.length ? "blocked" : "missing", origin: "none", differences: [] };
}

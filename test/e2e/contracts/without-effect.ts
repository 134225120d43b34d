import type { Shim, Target } from "../../../src/core/api.js";
import type { Case } from "./contract.js";
import { ok } from "./expect.js";

/** What a repair calls the browser's own member with. */
export async function passedOn(shim: Shim, api: object, args: readonly unknown[]): Promise<unknown[]> {
  let passed: unknown[] = [];
  const native = (...given: unknown[]) => {
    passed = given;
    return Promise.resolve({});
  };
  await (shim.create(api, native) as (...given: readonly unknown[]) => unknown)(...args);
  return passed;
}

/** Options without effect in some browsers: the browser never hears of them. */
export const withoutEffect = (
  shim: Shim,
  targets: readonly Target[],
  args: readonly unknown[],
  ...options: readonly string[]
): Case<unknown> => {
  return async ({ api, target, surface }) => {
    if (surface !== "created" || !targets.includes(target)) return "not applicable";
    const [written, heard] = [JSON.stringify(args), JSON.stringify(await passedOn(shim, api, args))];
    for (const option of options) {
      ok(written.includes(`"${option}":`), `the case does not ask for ${option}`);
      ok(!heard.includes(`"${option}":`), `the browser hears of ${option}: ${heard}`);
    }
    return undefined;
  };
};

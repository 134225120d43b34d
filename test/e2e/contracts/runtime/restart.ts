import { configure } from "../../../../src/core/options.js";
import { findRoot } from "../../../../src/core/root.js";
import { shim } from "../../../../src/shims/runtime/restart.js";
import { type Case, contract } from "../contract.js";
import { equal, thrown } from "../expect.js";
import { substitute, until } from "../substitute.js";

/** Calls `restart` while `reload` only counts; returns the count once the asynchronous part is through. */
async function reloadsAfter(call: () => void, os = "linux"): Promise<number> {
  const { runtime } = findRoot() as { runtime: object };
  let reloads = 0;
  let asked = false;
  const reload = () => {
    reloads++;
  };
  const getPlatformInfo = (callback: (info: { os: string }) => void) => {
    asked = true;
    callback({ os });
  };
  await substitute(runtime, "reload", reload, () =>
    substitute(runtime, "getPlatformInfo", getPlatformInfo, async () => {
      call();
      await Promise.race([until(() => asked), new Promise((resolve) => setTimeout(resolve, 200))]);
    }),
  );
  return reloads;
}

const cases: Record<string, Case<() => void>> = {
  "reloads the extension, and returns nothing (CR-002, CR-100, TB-011)": async ({ member, surface }) => {
    // Chromium's own does nothing outside a kiosk.
    if (surface === "native") return "not applicable";
    equal(await reloadsAfter(() => equal(member(), undefined)), 1);
    return undefined;
  },
  "does nothing outside a kiosk when the native answer is chosen (CR-100, TB-011)": async ({ member }) => {
    configure({ "runtime.restart": "native" });
    try {
      equal(await reloadsAfter(() => equal(member(), undefined)), 0);
    } finally {
      configure({ "runtime.restart": "reload" });
    }
  },
  "leaves it to the native member on ChromeOS (CR-100)": async ({ api }) => {
    let native = 0;
    const restart = shim.create(api as never, () => {
      native++;
    });
    equal([await reloadsAfter(restart, "cros"), native], [0, 1]);
  },
  "throws the engine's own error class for an argument, because it takes none": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, ["1"]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
};

export default contract("runtime.restart", cases);

/** The cases and tests that show the differences. */
export const differences = {
  "The extension reloads; the reference promises a restart of a ChromeOS kiosk device, and nothing elsewhere.":
    "e2e/runtime/restart.spec.ts: restart() reloads the extension; the native answer does nothing (CR-002, CR-100, TB-011)",
};

import { Accessor } from "../../../../src/core/install.js";
import { contract, type Surface } from "../contract.js";
import { equal, matches } from "../expect.js";

/** Where a browser that deviates still has its own value. */
const UNREPAIRED: readonly string[] = ["native", "created", "frozen"] satisfies Surface[];

interface Tabs {
  get(id: number): Promise<unknown>;
  get(id: number, callback: (...results: unknown[]) => void): void;
  query(which: object, callback: () => void): void;
}

export default contract<unknown>("runtime.lastError-undefined", {
  "is undefined outside a callback (CR-011, CR-012, TB-084)": ({ member }) => {
    equal(member instanceof Accessor ? member.get() : member, undefined);
  },
  "holds the error of a native call during its callback, and only then (CR-011, CR-012, TB-084, C-05)": async ({
    api,
    surface,
    target,
  }) => {
    const tabs = api.tabs as Tabs | undefined;
    if (!tabs || (target !== "chrome" && UNREPAIRED.includes(surface))) return "not applicable";
    equal(api.runtime.lastError, undefined, "before");
    const message = await new Promise((resolve) => {
      tabs.get(987_654_321, (...results) => resolve([results.length, typeof api.runtime.lastError?.message]));
    });
    equal(message, [0, "string"], "results, and the message's type");
    // Microtasks still run inside the callback's turn.
    await new Promise((resolve) => setTimeout(resolve));
    equal(api.runtime.lastError, undefined, "after");
    const succeeded = await new Promise((resolve) => {
      tabs.query({}, () => resolve(api.runtime.lastError));
    });
    equal(succeeded, undefined, "in the callback of a call that succeeds");
    return undefined;
  },
  "stays undefined when a promise rejects (CR-014)": async ({ api, surface, target }) => {
    const tabs = api.tabs as Tabs | undefined;
    if (!tabs || (target !== "chrome" && surface !== "installed" && surface !== "twice")) return "not applicable";
    await tabs.get(987_654_321).then(
      () => Promise.reject(new Error("expected a rejection")),
      (error: Error) => {
        equal(api.runtime.lastError, undefined, "lastError");
        matches(error.message, /\d/, "the error");
      },
    );
    return undefined;
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "What the browser logs of an error that a native callback did not read names the place of the call, not the function.":
    "e2e/runtime/last-error.spec.ts: an unread error of a native call is still logged by the browser, and a read one is not (CR-013)",
};

import { forget } from "../../../../src/core/kept-state.js";
import { keepPendingUpdate } from "../../../../src/shims/pending-update.js";
import { contract } from "../contract.js";
import { equal, matches, ok, thrown } from "../expect.js";

interface Result {
  status: string;
  version: string;
}
interface Member {
  (): Promise<Result>;
  (callback: (status: string, details: { version: string }) => void): void;
}

export default contract<Member>("runtime.requestUpdateCheck", {
  "promises one object with status and version, which is empty without an update (CR-090, CR-091, CR-093, TB-083)":
    async ({ member }) => {
      const result = await member();
      equal(Object.keys(result).sort(), ["status", "version"]);
      matches(result.status, /^(no_update|throttled)$/);
      equal(result.version, "");
    },
  "calls back with the two apart, and returns nothing then (CR-092)": async ({ member, api }) => {
    const given = await new Promise<unknown[]>((resolve) => {
      equal(
        member((...results: unknown[]) => resolve([...results, api.runtime.lastError ?? undefined])),
        undefined,
      );
    });
    ok(given.length === 3 && given[2] === undefined, "two arguments and no error");
    matches(given[0], /^(no_update|throttled)$/);
    equal(given[1], { version: "" });
  },
  "answers a second check soon after the first with throttled (CR-094, CR-174)": async ({ member }) => {
    await member();
    equal((await member()).status, "throttled");
  },
  "answers with the version that waits, until the extension's own changes (CR-093, CR-174)": async (trial) => {
    // The native member asks the browser, which knows of no update here.
    if (trial.target === "chrome" && !["created", "forced", "frozen"].includes(trial.surface)) return "not applicable";
    await keepPendingUpdate(trial.api, "99.0");
    try {
      equal(await trial.member(), { status: "update_available", version: "99.0" });
      const given = await new Promise((resolve) => trial.member((...results) => resolve(results)));
      equal(given, ["update_available", { version: "99.0" }]);
    } finally {
      await forget("runtime.onUpdateAvailable");
    }
    return undefined;
  },
  "throws the engine's own error class for what is no callback": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, ["1"]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "It cannot start a check: without a known update it answers `throttled`, never `no_update`.":
    "e2e/runtime/update.spec.ts: an update waits for reload(), and requestUpdateCheck knows it, also after the background ended (CR-086, CR-090, CR-093, CR-154, CR-155, TB-055)",
  "It knows of an update only when the extension listens to onUpdateAvailable; otherwise the browser installs updates at once.":
    "e2e/runtime/update.spec.ts: an update of an extension that does not listen is installed at once, compat or not (CR-156)",
};

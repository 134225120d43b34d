import { forget } from "../../../../src/core/kept-state.js";
import { pendingUpdate } from "../../../../src/shims/pending-update.js";
import { shim } from "../../../../src/shims/runtime/onUpdateAvailable-pending.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { fakeEvent } from "../fake-event.js";
import type { AnyEvent } from "../never-fires.js";
import { standsBefore } from "../stands-before.js";
import { until } from "../substitute.js";

export default contract<AnyEvent>("runtime.onUpdateAvailable-pending", {
  ...standsBefore,
  "tells the version, and keeps it until the extension's own changes (CR-154, TB-055)": async ({ api }) => {
    const native = fakeEvent<[{ version: string }]>();
    const member = shim.create(api, native);
    const told: unknown[] = [];
    member.addListener((details) => void told.push(details));
    await native.fire({ version: "99.0" });
    equal(told, [{ version: "99.0" }]);
    await until(async () => (await pendingUpdate(api)) === "99.0");
    const runtime = Object.create(api.runtime, { getManifest: { value: () => ({ version: "99.0" }) } });
    equal(await pendingUpdate({ runtime }), "", "after the update");
    await forget("runtime.onUpdateAvailable");
  },
  "stands before an event that lacks a method of the reference": ({ surface, member }) => {
    if (surface !== "detected") return "not applicable";
    equal(typeof member.hasListeners, "function");
    return undefined;
  },
  "does not listen by itself, because a listener delays updates (CR-156)": ({ api }) => {
    const native = fakeEvent<[{ version: string }]>();
    let listens = 0;
    shim.create(api, { ...native, addListener: () => void listens++ });
    equal(listens, 0);
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "Without a listener a new version is installed at once; with one it waits for runtime.reload() or for the next start of the browser, not for the end of the background.":
    [
      "e2e/runtime/update.spec.ts: an update of an extension that does not listen is installed at once, compat or not (CR-156)",
      "e2e/runtime/update.spec.ts: an update waits for reload(), and requestUpdateCheck knows it, also after the background ended (CR-086, CR-090, CR-093, CR-154, CR-155, TB-055)",
    ],
};

import { forget, keep } from "../../../../src/core/kept-state.js";
import { configure } from "../../../../src/core/options.js";
import { shim } from "../../../../src/shims/runtime/onInstalled-reason.js";
import { contract, type Trial } from "../contract.js";
import { equal } from "../expect.js";
import { fakeEvent } from "../fake-event.js";
import type { AnyEvent } from "../never-fires.js";
import { standsBefore } from "../stands-before.js";

interface Details {
  reason: string;
  previousVersion?: string;
  temporary?: boolean;
}

/** A start of the background: the events that the browser will fire, and what the extension's listener is told. */
function start({ api }: Trial<AnyEvent>) {
  const onInstalled = fakeEvent<[Details]>();
  const onStartup = fakeEvent<[]>();
  const told: Details[] = [];
  const runtime = Object.create(api.runtime, { onStartup: { value: onStartup } });
  const member = shim.create({ ...api, extension: api.extension, runtime } as never, onInstalled);
  const listener = (details: Details) => void told.push(details);
  member.addListener(listener);
  return { onInstalled, onStartup, told, member, listener };
}

/** Whether this place is one where updates are synthesized. */
const synthesizes = ({ context, target }: Trial<AnyEvent>): boolean => context === "background" && target !== "chrome";

const told = "runtime.onInstalled";

export default contract<AnyEvent>("runtime.onInstalled-reason", {
  ...standsBefore,
  "tells an update of the browser in Chrome's word (CR-164, TB-050, TB-075)": async (trial) => {
    const { onInstalled, told } = start(trial);
    await onInstalled.fire({ reason: "browser_update", temporary: false });
    equal(told, [{ reason: "chrome_update", temporary: false }]);
  },
  "tells it in Gecko's word on every browser when that is chosen (CR-164, TB-075)": async (trial) => {
    configure({ "runtime.onInstalled": "browser_update" });
    try {
      const { onInstalled, told } = start(trial);
      await onInstalled.fire({ reason: "chrome_update" });
      await onInstalled.fire({ reason: "browser_update" });
      equal(told, [{ reason: "browser_update" }, { reason: "browser_update" }]);
      equal(shim.detect(trial.api), "missing");
    } finally {
      configure({ "runtime.onInstalled": "chrome_update" });
    }
  },
  "passes everything else on as it is (CR-144, TB-050)": async (trial) => {
    const { onInstalled, told, member, listener } = start(trial);
    const install = { reason: "install", temporary: true };
    const module = { reason: "shared_module_update", id: "module" };
    await onInstalled.fire(install);
    await onInstalled.fire(module);
    equal(told, [install, module]);
    member.removeListener(listener);
    await onInstalled.fire(install);
    equal(told.length, 2, "told after removal");
  },
  "tells an update of which the browser only tells the start, exactly once (CR-144, TB-050)": async (trial) => {
    if (!synthesizes(trial)) return "not applicable";
    await keep(told, "1.0.0");
    const first = start(trial);
    await first.onStartup.fire();
    equal(first.told, [{ reason: "update", previousVersion: "1.0.0", temporary: false }]);
    await first.onInstalled.fire({ reason: "update", previousVersion: "1.0.0" });
    equal(first.told.length, 1, "told again by the browser");
    const next = start(trial);
    await next.onStartup.fire();
    equal(next.told, [], "at the next start");
    return undefined;
  },
  "does not take a first installation, nor the first start with compat, for an update (CR-144)": async (trial) => {
    if (!synthesizes(trial)) return "not applicable";
    await forget(told);
    const { onInstalled, onStartup, told: heard } = start(trial);
    await onStartup.fire();
    equal(heard, [], "without a version kept");
    await onInstalled.fire({ reason: "install" });
    await onStartup.fire();
    equal(heard, [{ reason: "install" }]);
    return undefined;
  },
  "adds nothing to an update that the browser tells itself (CR-144)": async (trial) => {
    if (!synthesizes(trial)) return "not applicable";
    await keep(told, "1.0.0");
    const { onInstalled, onStartup, told: heard } = start(trial);
    await Promise.all([onInstalled.fire({ reason: "update", previousVersion: "1.0.0" }), onStartup.fire()]);
    equal(heard, [{ reason: "update", previousVersion: "1.0.0" }]);
    const next = start(trial);
    await next.onStartup.fire();
    equal(next.told, []);
    return undefined;
  },
  "tells a missing update beside an update of the browser": async (trial) => {
    if (!synthesizes(trial)) return "not applicable";
    await keep(told, "1.0.0");
    const { onInstalled, onStartup, told: heard } = start(trial);
    await Promise.all([onInstalled.fire({ reason: "browser_update" }), onStartup.fire()]);
    equal(
      heard.map(({ reason }) => reason),
      ["chrome_update", "update"],
    );
    return undefined;
  },
  "stands before the native event only where that one deviates": ({ surface, target, shimmed, member }) => {
    if (surface !== "detected") return "not applicable";
    equal(shimmed, target !== "chrome");
    // Gecko's own events lack this method.
    equal(typeof member.hasListeners, "function");
    return undefined;
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "Details keep the member `temporary`, which Chrome's reference does not have.":
    "passes everything else on as it is (CR-144, TB-050)",
  "An update that the browser tells only by onStartup is told to the background alone, and only if an earlier version of the extension imported compat.":
    [
      "tells an update of which the browser only tells the start, exactly once (CR-144, TB-050)",
      "does not take a first installation, nor the first start with compat, for an update (CR-144)",
    ],
};

import { forget, keep, recall } from "../../../../src/core/kept-state.js";
import { shim } from "../../../../src/shims/runtime/onEnabled.js";
import { contract, type Trial } from "../contract.js";
import { equal } from "../expect.js";
import { fakeEvent } from "../fake-event.js";
import { type AnyEvent, neverFires } from "../never-fires.js";
import { until } from "../substitute.js";

/** How often a start of the background is taken for the end of having been disabled. */
async function tellsOfStart(
  { api }: Trial<AnyEvent>,
  session: Record<string, unknown>,
  during: (events: Record<"onInstalled" | "onStartup", { fire(): unknown }>) => void = () => undefined,
  mustTell = false,
): Promise<number> {
  const events = { onInstalled: fakeEvent<[]>(), onStartup: fakeEvent<[]>() };
  const runtime = Object.create(api.runtime, {
    onInstalled: { value: events.onInstalled },
    onStartup: { value: events.onStartup },
  });
  const storage = {
    session: {
      get: async () => session,
      set: async (items: object) => void Object.assign(session, items),
    },
  };
  let tells = 0;
  const member = shim.create({ extension: api.extension, runtime, storage } as never);
  member.addListener(() => void tells++);
  during(events);
  await new Promise((resolve) => setTimeout(resolve, 1300));
  if (mustTell) await until(() => tells);
  return tells;
}

export default contract<AnyEvent>("runtime.onEnabled", {
  ...neverFires,
  "is told of a start that nothing else explains, and of no other": async (trial) => {
    // One background shows it for all surfaces, because it takes seconds.
    if (trial.surface !== "created" || trial.context !== "background") return "not applicable";
    const { version } = trial.api.runtime.getManifest() as { version: string };
    await forget("runtime.onEnabled");
    const session = {};
    equal(await tellsOfStart(trial, session), 0, "the first start with compat");
    await until(async () => (await recall("runtime.onEnabled")) === version);
    equal(Object.keys(session), ["compat:runtime.onEnabled"], "its mark");
    // Side by side: each waits for longer than the shim does.
    const tells = await Promise.all([
      tellsOfStart(trial, {}, undefined, true),
      tellsOfStart(trial, { "compat:runtime.onEnabled": true }),
      tellsOfStart(trial, {}, ({ onStartup }) => onStartup.fire()),
      tellsOfStart(trial, {}, ({ onInstalled }) => onInstalled.fire()),
    ]);
    equal(tells, [1, 0, 0, 0], "enabled, awake again, the browser's start, installed");
    await keep("runtime.onEnabled", `${version}.0`);
    equal(await tellsOfStart(trial, {}), 0, "another version");
    return undefined;
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "It is inferred by the background, a second after its start: nothing else explains the start. A page is not told.":
    "is told of a start that nothing else explains, and of no other",
  "runtime.reload() of a packed extension looks the same and is told too.":
    "e2e/runtime/lifecycle.spec.ts: reload() of a packed extension looks like having been disabled, and is told",
  "Its mark is the key `compat:runtime.onEnabled` in storage.session.":
    "is told of a start that nothing else explains, and of no other",
};

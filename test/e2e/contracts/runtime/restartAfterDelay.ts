import { keep } from "../../../../src/core/kept-state.js";
import { configure } from "../../../../src/core/options.js";
import { findRoot } from "../../../../src/core/root.js";
import { shim } from "../../../../src/shims/runtime/restartAfterDelay.js";
import { contract, type Trial } from "../contract.js";
import { equal, matches, ok, rejected, thrown } from "../expect.js";
import { substitute, until } from "../substitute.js";

interface Member {
  (seconds: number): Promise<void>;
  (seconds: number, callback: (...results: unknown[]) => void): void;
}

interface Alarms {
  create(name: string, info: { when: number }): Promise<void>;
  clear(name: string): Promise<boolean>;
  readonly onAlarm: {
    addListener(listener: (alarm: { name: string }) => void): void;
    removeListener(listener: (alarm: { name: string }) => void): void;
  };
}

const ALARM = "compat:runtime.restartAfterDelay";
const KIOSK_ONLY = "API available only for ChromeOS kiosk mode.";

const alarm = ({ api }: Trial<Member>): Promise<{ scheduledTime: number } | undefined> => api.alarms.get(ALARM);

/** Whether the schedule ends about that many seconds from now. */
async function endsIn(trial: Trial<Member>, seconds: number): Promise<void> {
  const found = await alarm(trial);
  ok(found, "there is a schedule");
  const left = (found.scheduledTime - Date.now()) / 1000;
  ok(Math.abs(left - seconds) < 5, `expected about ${seconds} seconds, got ${left}`);
}

/** The message that a callback finds in `lastError`; an API that takes nothing cannot show one. */
const lastError = ({ member, api, surface }: Trial<Member>, seconds: number): Promise<unknown> =>
  new Promise((resolve) =>
    member(seconds, (...results) => {
      equal(results, []);
      resolve(surface === "frozen" ? "frozen" : api.runtime.lastError?.message);
    }),
  );

/** In a page the background would really reload, should the alarm be earlier than the page's timer: it comes later. */
async function withoutAlarm<Result>({ context }: Trial<Member>, act: () => Promise<Result>): Promise<Result> {
  if (context === "background") return act();
  const { alarms } = findRoot() as unknown as { alarms: Alarms };
  const { create } = alarms;
  const later = (name: string, info: { when: number }) =>
    create.call(alarms, name, { ...info, when: info.when + 3_600_000 });
  return substitute(alarms, "create", later, act);
}

/** Waiting takes seconds, so it is done once for what compat makes and once for what it installs. */
const isSpared = ({ surface }: Trial<Member>): boolean => surface !== "created" && surface !== "installed";

async function chosen(act: () => Promise<void>): Promise<void> {
  configure({ "runtime.restartAfterDelay": "native" });
  try {
    await act();
  } finally {
    configure({ "runtime.restartAfterDelay": "reload" });
  }
}

export default contract<Member>("runtime.restartAfterDelay", {
  "schedules, moves the time when called again, and cancels with -1 (CR-105, CR-106, CR-107)": async (trial) => {
    equal(await trial.member(3600), undefined);
    await endsIn(trial, 3600);
    await trial.member(1800);
    await endsIn(trial, 1800);
    await trial.member(-1);
    ok(!(await alarm(trial)), "nothing is scheduled");
    equal(await trial.member(-1), undefined, "cancelling nothing");
  },
  "reloads the extension at the end, once, and not at the times before the last (CR-002, CR-105, CR-106)": async (
    trial,
  ) => {
    if (isSpared(trial)) return "not applicable";
    const { runtime } = findRoot() as { runtime: object };
    const reloads: number[] = [];
    let start = 0;
    const reload = () => {
      reloads.push(Date.now() - start);
    };
    await substitute(runtime, "reload", reload, async () => {
      await withoutAlarm(trial, async () => {
        // On a busy machine the first second may be over before the second call: then the two calls are made again.
        do {
          reloads.length = 0;
          start = Date.now();
          await trial.member(1);
          await trial.member(2);
        } while (Date.now() - start >= 1000);
      });
      await until(() => reloads.length);
      ok(!(await alarm(trial)), "nothing is scheduled any more");
      await new Promise((resolve) => setTimeout(resolve, 700));
    });
    equal(reloads.length, 1);
    ok(Number(reloads[0]) >= 1900, `reloaded after ${reloads} ms`);
    return undefined;
  },
  "reloads once when the alarm comes while it is being cleared (CR-105)": async (trial) => {
    if (isSpared(trial) || trial.context !== "background") return "not applicable";
    const { runtime, alarms } = findRoot() as unknown as { runtime: object; alarms: Alarms };
    let reloads = 0;
    const reload = () => {
      reloads++;
    };
    let heard = false;
    const listener = ({ name }: { name: string }) => {
      heard ||= name === ALARM;
    };
    const { clear } = alarms;
    const clearLate = async (name: string) => {
      await until(() => heard);
      return clear.call(alarms, name);
    };
    await trial.member(1);
    alarms.onAlarm.addListener(listener);
    await substitute(runtime, "reload", reload, async () => {
      await substitute(alarms, "clear", clearLate, () => until(() => reloads));
      // Whoever heard of the alarm waits for this lock.
      await navigator.locks.request(ALARM, () => undefined);
    });
    alarms.onAlarm.removeListener(listener);
    equal(reloads, 1);
    return undefined;
  },
  "does not reload when cancelled (CR-107)": async (trial) => {
    if (isSpared(trial)) return "not applicable";
    const { runtime } = findRoot() as { runtime: object };
    let reloads = 0;
    const reload = () => {
      reloads++;
    };
    await substitute(runtime, "reload", reload, async () => {
      await trial.member(1);
      await trial.member(-1);
      await new Promise((resolve) => setTimeout(resolve, 1700));
    });
    equal(reloads, 0);
    return undefined;
  },
  "calls back with nothing, and returns nothing then": async (trial) => {
    const results = await new Promise<unknown[]>((resolve) => {
      equal(
        trial.member(60, (...given) => resolve([...given, trial.api.runtime.lastError ?? undefined])),
        undefined,
      );
    });
    equal(results.filter((result) => result !== undefined).length, 0);
    await trial.member(-1);
  },
  "refuses numbers that are no delay (CR-107)": async (trial) => {
    equal((await rejected(trial.member(0))).message, "Invalid argument: 0.");
    equal((await rejected(trial.member(-2))).message, "Invalid argument: -2.");
    matches(await lastError(trial, -2), /^(Invalid argument: -2\.|frozen)$/);
  },
  "throws the engine's own error class for what is no integer": ({ member, target }) => {
    for (const wrong of [["1"], [1.5], [], [null], [2 ** 31], [1, "callback"]]) {
      const error = thrown(() => Reflect.apply(member, undefined, wrong));
      equal(error.name, target === "chrome" ? "TypeError" : "Error");
      matches(error.message, /restartAfterDelay/);
    }
  },
  "lets only the first caller repeat, until its schedule ends (CR-109)": async (trial) => {
    await trial.member(3600);
    await keep("runtime.restartAfterDelay", { by: "/another-page.html", at: Date.now() + 3_600_000 });
    for (const seconds of [5, -1]) {
      equal((await rejected(trial.member(seconds))).message, "Not the first extension to call this API.");
    }
    await endsIn(trial, 3600);
    await trial.api.alarms.clear(ALARM);
    await trial.member(1800);
    await endsIn(trial, 1800);
    await trial.member(-1);
  },
  "gives desktop Chrome's real answer when that is chosen (CR-002, CR-108)": (trial) =>
    chosen(async () => {
      for (const seconds of [5, 0, -1]) equal((await rejected(trial.member(seconds))).message, KIOSK_ONLY);
      matches(await lastError(trial, 5), /^(API available only for ChromeOS kiosk mode\.|frozen)$/);
      ok(!(await alarm(trial)), "nothing is scheduled");
    }),
  "leaves it to the native member in a kiosk, whose refusals count (CR-105)": async (trial) => {
    const asked: number[] = [];
    const native = shim.create(trial.api as never, async (seconds) => {
      asked.push(seconds);
      if (seconds === 7) throw new Error("Restart was requested too soon. It was throttled instead.");
    });
    equal(await native(5), undefined);
    matches((await rejected(native(7))).message, /too soon/);
    equal(asked, [5, 7]);
    ok(!(await alarm(trial)), "nothing is scheduled");
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "The extension reloads at the end; an extension cannot restart the device or the browser.":
    "e2e/runtime/restart.spec.ts: a schedule outlives the background, reloads the extension once, and leaves nothing behind (CR-002, CR-105)",
  "The first caller is a page of the extension or its background, told by its path, and is the first while its schedule lasts; ChromeOS tells extensions apart, until the device restarts.":
    "e2e/runtime/restart.spec.ts: only the first caller moves or cancels the schedule, also after its background ended (CR-106, CR-107, CR-109)",
  "The schedule is an alarm named `compat:runtime.restartAfterDelay`: alarms.getAll() lists it, onAlarm tells of it, and alarms.clearAll() ends the schedule.":
    "e2e/runtime/restart.spec.ts: the extension's own alarms.clearAll() ends a schedule, and its listener hears the alarm",
  "The schedule ends with the browser.": [
    "e2e/runtime/restart.spec.ts: a schedule ends with the browser",
    "e2e/runtime/restart.spec.ts: a schedule ends with the browser in Gecko, too",
  ],
  "Two restarts may follow each other at once; ChromeOS keeps three hours between them.":
    "reloads the extension at the end, once, and not at the times before the last (CR-002, CR-105, CR-106)",
};

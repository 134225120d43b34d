import type { About, Api, Detection, NativeEvent, RootRuntime, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { contextOf } from "../../core/environment.js";
import { forget, keep, recall } from "../../core/kept-state.js";
import { optionOf } from "../../core/options.js";
import { blockedHere } from "../blocked-here.js";

const OWN_RULES = [
  "The extension reloads at the end; an extension cannot restart the device or the browser.",
  "The first caller is a page of the extension or its background, told by its path, and is the first while its schedule lasts; ChromeOS tells extensions apart, until the device restarts.",
  "The schedule is an alarm named `compat:runtime.restartAfterDelay`: alarms.getAll() lists it, onAlarm tells of it, and alarms.clearAll() ends the schedule.",
  "The schedule ends with the browser.",
  "Two restarts may follow each other at once; ChromeOS keeps three hours between them.",
] as const;

export const about = {
  id: "runtime.restartAfterDelay",
  summary:
    'Reloads the extension after a delay; -1 cancels, another call moves the time. On ChromeOS kiosk devices the native member restarts the device. `configure({ "runtime.restartAfterDelay": "native" })` brings back the rejection of Chrome outside a kiosk.',
  docs: "https://developer.chrome.com/docs/extensions/reference/api/runtime#method-restartAfterDelay",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: { chrome: OWN_RULES, firefox: OWN_RULES, thunderbird: OWN_RULES },
  needs: { permissions: ["alarms"] },
  contexts: ["background", "page"],
  alsoIn: ["background"],
  survives: "The schedule: an alarm, and the first caller in compat's own IndexedDB.",
} as const satisfies About;

const ID = "runtime.restartAfterDelay";
const ALARM = `compat:${ID}`;
const KIOSK_ONLY = "API available only for ChromeOS kiosk mode.";
/** Packed extensions get no alarm earlier than this, in milliseconds. */
const SHORTEST_ALARM = 30_000;

interface Schedule {
  readonly by: string;
  readonly at: number;
}

interface AlarmsApi extends Api {
  readonly runtime: RootRuntime & { reload(): void };
  readonly alarms: {
    create(name: string, info: { when: number; persistAcrossSessions?: boolean }): Promise<void>;
    get(name: string): Promise<object | undefined>;
    clear(name: string): Promise<boolean>;
    readonly onAlarm: NativeEvent<(alarm: { name: string; scheduledTime: number }) => void>;
  };
}

export const shim = {
  id: ID,
  detect(api: Api): Detection {
    const blocked = blockedHere(api);
    if (blocked) return blocked;
    const { alarms } = api;
    return alarms ? "missing" : "blocked: the missing permission 'alarms'";
  },
  create(api: AlarmsApi, native?: (seconds: number) => Promise<void>) {
    const { alarms, runtime } = api;
    const oneAtATime = (act: () => Promise<void>): Promise<void> => navigator.locks.request(ALARM, act);
    const reload = async () => {
      await forget(ID);
      await alarms.clear(ALARM);
      runtime.reload();
    };
    // What is due may have been moved or done by another while this waited for its turn. Engines may tell an alarm's
    // time with parts of a millisecond.
    const reloadIfDue = async (end: number) => {
      const kept = await recall<Schedule>(ID);
      if (kept && kept.at - end < 1) await reload();
    };
    if (contextOf(api) === "background") {
      alarms.onAlarm.addListener(({ name, scheduledTime }) => {
        if (name === ALARM) void oneAtATime(() => reloadIfDue(scheduledTime));
      });
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    return asynchronous(api, ID, ["seconds: integer"], async (seconds: number) => {
      try {
        if (native) return await native(seconds);
        throw new Error(KIOSK_ONLY);
      } catch (error) {
        if (optionOf(ID) === "native" || (error as Error).message !== KIOSK_ONLY) throw error;
      }
      if (seconds < 1 && seconds !== -1) throw new Error(`Invalid argument: ${seconds}.`);
      await oneAtATime(async () => {
        const by = location.pathname;
        const pending = (await alarms.get(ALARM)) && (await recall<Schedule>(ID));
        if (pending && pending.by !== by) throw new Error("Not the first extension to call this API.");
        clearTimeout(timer);
        await alarms.clear(ALARM);
        if (seconds < 0) return forget(ID);
        const at = Date.now() + seconds * 1000;
        await keep(ID, { by, at } satisfies Schedule);
        // The alarm comes a little after the timer, and does its work when the timer's context is gone.
        const soon = at - Date.now() < SHORTEST_ALARM;
        const when = at + (soon ? 500 : 0);
        try {
          await alarms.create(ALARM, { when, persistAcrossSessions: false });
        } catch {
          // Gecko's alarms end with the browser anyway, and neither it nor older Chrome knows the option.
          await alarms.create(ALARM, { when });
        }
        const ifStillSet = async () => {
          if (await alarms.get(ALARM)) await reloadIfDue(at);
        };
        if (soon) timer = setTimeout(() => oneAtATime(ifStillSet), at - Date.now());
      });
    });
  },
} as const satisfies Shim;

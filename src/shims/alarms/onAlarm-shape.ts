import type { About, Api, NativeEvent, Shim } from "../../core/api.js";
import { wrapEvent } from "../../core/event.js";
import { type Alarm, alarmRepair, asInChrome } from "../alarm-shape.js";

export const about = {
  id: "alarms.onAlarm-shape",
  summary:
    "Tells of an alarm as Chrome does: without periodInMinutes where there is no period, which Gecko makes null, and with persistAcrossSessions, which is false, because alarms end with the browser.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/alarms#event-onAlarm",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  ...alarmRepair("alarms.onAlarm-shape"),
  create: (_api: Api, native: NativeEvent<(alarm: Alarm) => unknown>) =>
    wrapEvent(native, (listener) => (alarm) => listener(asInChrome(alarm))),
} as const satisfies Shim;

import type { About, Api, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { type Alarm, alarmRepair, asInChrome } from "../alarm-shape.js";
import { callbackFirst } from "../callback-first.js";

export const about = {
  id: "alarms.get-shape",
  summary:
    "Answers with an alarm as Chrome does: without periodInMinutes where there is no period, which Gecko makes null, and with persistAcrossSessions, which is false, because alarms end with the browser.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/alarms#method-get",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  ...alarmRepair("alarms.get-shape"),
  create: (api: Api, native: (name?: string) => Promise<Alarm | undefined>) =>
    callbackFirst(
      asynchronous(api, "alarms.get", ["name?: string"], async (name?: string) => {
        const alarm = await native(name ?? "");
        return alarm && asInChrome(alarm);
      }),
    ),
} as const satisfies Shim;

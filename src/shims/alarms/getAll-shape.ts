import type { About, Api, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { type Alarm, alarmRepair, asInChrome } from "../alarm-shape.js";

export const about = {
  id: "alarms.getAll-shape",
  summary:
    "Answers with alarms as Chrome does: without periodInMinutes where there is no period, which Gecko makes null, and with persistAcrossSessions, which is false, because alarms end with the browser.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/alarms#method-getAll",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  ...alarmRepair("alarms.getAll-shape"),
  create: (api: Api, native: () => Promise<readonly Alarm[]>) =>
    asynchronous(api, "alarms.getAll", [], async () => (await native()).map(asInChrome)),
} as const satisfies Shim;

import type { About, Shim } from "../../core/api.js";
import type { Options } from "../../core/option-table.js";
import { optionsRepair } from "../options-repair.js";

const GECKO = ["persistAcrossSessions has no effect: alarms always end with the browser."] as const;

export const about = {
  id: "alarms.create-options",
  summary:
    "Takes persistAcrossSessions, which Gecko refuses, lets an alarm without delay fire at once and not after its period, and rejects what Chrome does: an alarm without a time, which Gecko lets fire at once, and one with two.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/alarms#type-AlarmCreateInfo",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: GECKO, thunderbird: GECKO },
  contexts: ["background", "page"],
} as const satisfies About;

const TABLE = {
  persistAcrossSessions: "drop",
  // Gecko takes a delay of 0 for none, and waits for the period.
  delayInMinutes: {
    as: "when",
    form: (delay: unknown) => (typeof delay === "number" ? Date.now() + delay * 60_000 : delay),
  },
  when: {
    check({ when, delayInMinutes, periodInMinutes }: Options) {
      if (when != null && delayInMinutes != null) throw new Error("Cannot set both when and delayInMinutes.");
      if (when == null && delayInMinutes == null && periodInMinutes == null) {
        throw new Error("Must set at least one of when, delayInMinutes, or periodInMinutes.");
      }
    },
  },
} as const;

export const shim = optionsRepair("alarms.create-options", { firefox: [TABLE], thunderbird: [TABLE] }) satisfies Shim;

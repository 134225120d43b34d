import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";

type Get = (...args: unknown[]) => Promise<object | undefined>;

const shapeOf = (alarm: object | undefined) => alarm && Object.keys(alarm).sort();

export default contract<Get>(
  "alarms.get-shape",
  {
    "answers with an alarm that has a period, and with one that has none": async ({ member, api }) => {
      await api.alarms.create("once", { delayInMinutes: 50 });
      await api.alarms.create("again", { periodInMinutes: 50 });
      equal(shapeOf(await member("once")), ["name", "persistAcrossSessions", "scheduledTime"]);
      equal(shapeOf(await member("again")), ["name", "periodInMinutes", "persistAcrossSessions", "scheduledTime"]);
      await api.alarms.clear("once");
      await api.alarms.clear("again");
    },
    "finds the alarm without a name": async ({ member, api }) => {
      await api.alarms.create({ delayInMinutes: 50 });
      for (const args of [[], [null], [undefined], [""]]) {
        equal(shapeOf(await member(...args)), ["name", "persistAcrossSessions", "scheduledTime"]);
      }
      await api.alarms.clear();
    },
    "answers nothing where there is none": async ({ member }) => {
      equal(await member("compat never made"), undefined);
    },
    "calls back": async ({ member, api }) => {
      await api.alarms.create({ delayInMinutes: 50 });
      const alarm = await new Promise<{ name: string }>((resolve) => {
        equal(member(resolve), undefined);
      });
      equal(shapeOf(alarm), ["name", "persistAcrossSessions", "scheduledTime"]);
      await api.alarms.clear();
      equal(await new Promise((resolve) => void member("compat never made", resolve)), undefined);
    },
    "refuses what is no name": async ({ member }) => {
      await rejected((async () => member(5))());
    },
  },
  ["firefox", "thunderbird"],
);

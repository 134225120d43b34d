import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";

interface Alarm {
  readonly name: string;
}

type GetAll = (...args: unknown[]) => Promise<readonly Alarm[]>;

const shapes = (alarms: readonly Alarm[]) =>
  alarms.filter(({ name }) => /^compat /.test(name)).map((alarm) => [alarm.name, Object.keys(alarm).sort()]);

const SHAPES = [
  ["compat again", ["name", "periodInMinutes", "persistAcrossSessions", "scheduledTime"]],
  ["compat once", ["name", "persistAcrossSessions", "scheduledTime"]],
];

export default contract<GetAll>(
  "alarms.getAll-shape",
  {
    "answers with alarms that have a period, and with those that have none, both ways": async ({ member, api }) => {
      await api.alarms.create("compat again", { periodInMinutes: 50 });
      await api.alarms.create("compat once", { delayInMinutes: 50 });
      const called = await new Promise<readonly Alarm[]>((resolve) => {
        equal(member(resolve), undefined);
      });
      equal([shapes(await member()).sort(), shapes(called).sort()], [SHAPES, SHAPES]);
      await api.alarms.clear("compat again");
      await api.alarms.clear("compat once");
      equal(shapes(await member()), []);
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member("x"))());
    },
  },
  ["firefox", "thunderbird"],
);

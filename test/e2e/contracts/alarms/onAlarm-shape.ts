import type { NativeEvent } from "../../../../src/core/api.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";

interface Alarm {
  readonly name: string;
}

type Event = NativeEvent<(alarm: Alarm) => void>;

let made = 0;

export default contract<Event>(
  "alarms.onAlarm-shape",
  {
    "tells of an alarm without a period": async ({ member, api }) => {
      const name = `compat at once ${++made}`;
      const told = await new Promise<Alarm>((resolve) => {
        const listener = (alarm: Alarm) => {
          if (alarm.name !== name) return;
          member.removeListener(listener);
          equal(member.hasListener(listener), false);
          resolve(alarm);
        };
        member.addListener(listener);
        equal(member.hasListener(listener), true);
        api.alarms.create(name, { when: Date.now() });
      });
      equal(Object.keys(told).sort(), ["name", "persistAcrossSessions", "scheduledTime"]);
    },
  },
  ["firefox", "thunderbird"],
);

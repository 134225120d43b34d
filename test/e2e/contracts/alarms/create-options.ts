import { shim } from "../../../../src/shims/alarms/create-options.js";
import { contract } from "../contract.js";
import { equal, matches, ok, rejected } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

type Create = (...args: unknown[]) => Promise<void>;

export default contract<Create>(
  "alarms.create-options",
  {
    "persistAcrossSessions has no effect: alarms always end with the browser.": withoutEffect(
      shim,
      ["firefox", "thunderbird"],
      ["kept", { delayInMinutes: 50, persistAcrossSessions: true }],
      "persistAcrossSessions",
    ),
    "takes persistAcrossSessions": async ({ member, api }) => {
      const info = { delayInMinutes: 50, persistAcrossSessions: true };
      equal(await member("kept", info), undefined);
      equal(info.persistAcrossSessions, true, "the program's own object");
      equal((await api.alarms.get("kept")).name, "kept");
      equal(await member({ delayInMinutes: 50, persistAcrossSessions: false }), undefined, "without a name");
      await api.alarms.clearAll();
    },
    "refuses an alarm without a time, and makes none": async ({ member, api }) => {
      matches((await rejected(member("never", {}))).message, /at least one of when, delayInMinutes/);
      ok(!(await api.alarms.get("never")), "no alarm");
    },
    "refuses an alarm with two times": async ({ member }) => {
      const twice = { when: Date.now() + 600_000, delayInMinutes: 10 };
      matches((await rejected(member("twice", twice))).message, /Cannot set both when and delayInMinutes/);
    },
    "makes alarms with a time, a delay or a period": async ({ member, api }) => {
      for (const info of [{ when: Date.now() + 6_000_000 }, { delayInMinutes: 90 }, { periodInMinutes: 90 }]) {
        await member("timed", info);
        ok(await api.alarms.get("timed"), JSON.stringify(info));
        await api.alarms.clear("timed");
      }
    },
    "begins at once where there is a period and no delay": async ({ member, api }) => {
      await new Promise<void>((resolve, reject) => {
        const listener = ({ name }: { name: string }) => {
          if (name !== "compat now") return;
          api.alarms.onAlarm.removeListener(listener);
          resolve();
        };
        api.alarms.onAlarm.addListener(listener);
        member("compat now", { delayInMinutes: 0, periodInMinutes: 50 }).catch(reject);
      });
      await api.alarms.clear("compat now");
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member("x", { delayInMinutes: 50, nonsense: 1 }))());
    },
  },
  ["firefox", "thunderbird"],
);

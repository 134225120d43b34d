import { shim as restore } from "../../../../src/shims/sessions/restore.js";
import { closeTabs, isAskable, openTab } from "../closed-tabs.js";
import { contract } from "../contract.js";
import { type AnyEvent, neverFires } from "../never-fires.js";
import { until } from "../substitute.js";
import { differences as ofRestore } from "./restore.js";

export default contract<AnyEvent>(
  "sessions.onChanged",
  {
    ...neverFires,
    "fires when a tab was closed, and when it is brought back": async (trial) => {
      if (!isAskable(trial)) return "not applicable";
      const { member, api, shimmed } = trial;
      const page = await openTab(trial);
      let fired = 0;
      const listener = (...given: unknown[]) => {
        fired += given.length ? Number.NaN : 1;
      };
      member.addListener(listener);
      await closeTabs(trial, page);
      await until(() => fired > 0);
      fired = 0;
      const bring = (shimmed ? restore.create(api as never) : api.sessions.restore) as () => Promise<{
        tab: { id: number };
      }>;
      const { tab } = await bring();
      await until(() => fired > 0);
      member.removeListener(listener);
      await api.tabs.remove(tab.id);
      return undefined;
    },
  },
  ["firefox", "thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = Object.fromEntries(
  Object.entries(ofRestore).filter(([sentence]) => /^(The log is|Only web|A tab whose|Each tab)/.test(sentence)),
);

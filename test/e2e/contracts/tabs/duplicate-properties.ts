import { contract, type Trial } from "../contract.js";
import { equal, ok, thrown } from "../expect.js";
import { showsPage } from "../shows-page.js";
import { until } from "../substitute.js";

interface Tab {
  readonly id: number;
  readonly index: number;
  readonly active: boolean;
}

type Duplicate = (...args: unknown[]) => Promise<Tab>;

/** Opens a page of the extension, does something with it, and closes it and its copy. */
async function withTab({ api }: Trial<Duplicate>, act: (tab: Tab) => Promise<Tab>): Promise<void> {
  const { id } = await api.tabs.create({ url: "silent.html" });
  await until(() => showsPage(api, id, "silent.html"));
  const copy = await act(await api.tabs.get(id));
  await api.tabs.remove([id, copy.id]);
}

/** Thunderbird's own member fails for every tab ("An unexpected error occurred"): there is nothing to give it more of. */
const isAskable = ({ target }: Trial<Duplicate>) => target !== "thunderbird";

export default contract<Duplicate>(
  "tabs.duplicate-properties",
  {
    "puts the copy where it is told to, without taking the front": async (trial) => {
      if (!isAskable(trial)) return "not applicable";
      await withTab(trial, async (tab) => {
        const copy = await trial.member(tab.id, { index: tab.index, active: false });
        const now: Tab = await trial.api.tabs.get(copy.id);
        equal([now.index, now.active], [tab.index, false]);
        equal((await trial.api.tabs.get(tab.id)).active, true);
        return copy;
      });
      return undefined;
    },
    "brings the copy to the front, after the tab, where nothing is said": async (trial) => {
      if (!isAskable(trial)) return "not applicable";
      await withTab(trial, async (tab) => {
        const copy = await trial.member(tab.id);
        await until(async () => (await trial.api.tabs.get(copy.id)).active);
        ok((await trial.api.tabs.get(copy.id)).index > tab.index, "after the tab");
        return copy;
      });
      return undefined;
    },
    "calls back, with and without properties": async (trial) => {
      if (!isAskable(trial)) return "not applicable";
      for (const more of [[], [{}], [undefined], [{ active: null, index: null }]]) {
        await withTab(
          trial,
          (tab) =>
            new Promise((resolve) => {
              equal(trial.member(tab.id, ...more, resolve), undefined);
            }),
        );
      }
      return undefined;
    },
    "refuses what nobody documents": ({ member }) => {
      ok(thrown(() => member(1, { pinned: true })) instanceof Error, "an error");
    },
    "With active: false the copy is in front for a moment, and tabs.onActivated tells of it.": async (trial) => {
      const { api, member, shimmed, target } = trial;
      if (!shimmed || target === "firefox") return "not applicable";
      const told: number[] = [];
      const listener = ({ tabId }: { tabId: number }) => told.push(tabId);
      await withTab(trial, async (tab) => {
        api.tabs.onActivated.addListener(listener);
        const copy = await member(tab.id, { active: false });
        await until(() => told.includes(copy.id) && told.at(-1) === tab.id);
        api.tabs.onActivated.removeListener(listener);
        return copy;
      });
      return undefined;
    },
  },
  ["chrome"],
);

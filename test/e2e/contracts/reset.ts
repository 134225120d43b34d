import { type Case, contract, type Trial } from "./contract.js";
import { equal, rejected } from "./expect.js";
import { showsPage } from "./shows-page.js";
import { until } from "./substitute.js";

type Setter = (details: object, callback?: () => void) => Promise<void>;

/** Runs a case with a tab of the extension's own, whose navigation is over: that would take the tab's values away. */
export async function withTab(api: Trial<unknown>["api"], act: (id: number) => Promise<void>): Promise<void> {
  const { id } = await api.tabs.create({ url: "silent.html", active: false });
  try {
    await until(() => showsPage(api, id, "silent.html"));
    await act(id);
  } finally {
    await api.tabs.remove(id);
  }
}

/** What null promises of a member of `action` that sets one value. */
export const resetContract = (
  id: string,
  key: string,
  getter: string,
  values: readonly [unknown, unknown, unknown],
  more: Readonly<Record<string, Case<Setter>>> = {},
) =>
  contract<Setter>(
    id,
    {
      "takes back with null what was set": async ({ member, api }) => {
        const before = await api.action[getter]({});
        await member({ [key]: values[0] });
        const details = { [key]: null };
        // Thunderbird's answer is null.
        equal((await member(details)) ?? undefined, undefined);
        equal(details, { [key]: null }, "the program's own object");
        equal(await api.action[getter]({}), before, "afterwards");
      },
      "brings back for a tab what holds for all tabs": ({ member, api }) =>
        withTab(api, async (tabId) => {
          await member({ [key]: values[0] });
          const all = await api.action[getter]({});
          await member({ [key]: values[1], tabId });
          await member({ [key]: null, tabId });
          equal(await api.action[getter]({ tabId }), all);
          await member({ [key]: null });
        }),
      "With tabId, null gives the tab what holds for all tabs now, which it keeps when that changes later.": ({
        member,
        api,
        shimmed,
      }) =>
        withTab(api, async (tabId) => {
          await member({ [key]: values[0] });
          const old = await api.action[getter]({});
          await member({ [key]: values[1], tabId });
          await member({ [key]: null, tabId });
          await member({ [key]: values[2] });
          equal(await api.action[getter]({ tabId }), shimmed ? old : await api.action[getter]({}));
          await member({ [key]: null });
        }),
      "calls back": async ({ member }) => {
        await new Promise<void>((resolve) => {
          equal(member({ [key]: null }, resolve), undefined);
        });
      },
      "refuses what nobody documents, and a call without the value": async ({ member }) => {
        await rejected((async () => member({ [key]: values[0], nonsense: 1 }))());
        await rejected((async () => member({ [key]: null, nonsense: 1 }))());
        await rejected((async () => member({}))());
      },
      ...more,
    },
    ["chrome"],
  );

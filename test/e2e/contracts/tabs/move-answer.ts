import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { withTab } from "../reset.js";

interface Tab {
  readonly id: number;
  readonly url: string;
}

type Move = (...args: unknown[]) => Promise<Tab & readonly Tab[]>;

const TO = { index: -1 };

export default contract<Move>(
  "tabs.move-answer",
  {
    "answers with the tab that was moved": ({ member, api }) =>
      withTab(api, async (id) => {
        for (const which of [id, [id]]) {
          const tab = await member(which, TO);
          equal([tab.id, tab.url], [id, api.runtime.getURL("silent.html")]);
        }
      }),
    "The answer for a single tab is still the list of it that the browser's own reference promises.": ({
      member,
      api,
      target,
    }) =>
      withTab(api, async (id) => {
        const answer = await member(id, TO);
        equal(Array.isArray(answer), target !== "chrome");
        if (target !== "chrome") equal([answer.length, answer[0]?.id], [1, id]);
      }),
    "answers with a list of several": ({ member, api }) =>
      withTab(api, (one) =>
        withTab(api, async (two) => {
          const answer = await member([two, one], TO);
          equal(
            answer.map(({ id }) => id),
            [two, one],
          );
          equal(Object.keys(answer), ["0", "1"]);
        }),
      ),
    "calls back": ({ member, api }) =>
      withTab(api, async (id) => {
        const tab = await new Promise<Tab>((resolve) => {
          equal(member(id, TO, resolve), undefined);
        });
        equal(tab.id, id);
      }),
    "rejects where there is no such tab, and refuses what nobody documents": async ({ member }) => {
      await rejected(member(2_000_000_000, TO));
      for (const args of [[], [1], [1, { ...TO, nonsense: 1 }], ["1", TO]])
        await rejected((async () => member(...args))());
    },
  },
  ["firefox", "thunderbird"],
);

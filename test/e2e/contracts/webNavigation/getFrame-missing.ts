import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { withTab } from "../reset.js";
import { until } from "../substitute.js";

type Member = (details?: object, callback?: (answer: unknown) => void) => Promise<unknown>;

const NOWHERE = { tabId: 2_000_000_000, frameId: 0 };

export default contract<Member>(
  "webNavigation.getFrame-missing",
  {
    "answers null where there is no such tab or frame": async ({ member }) => {
      equal(await member(NOWHERE), null);
    },
    "answers as ever where there is one": ({ member, api, target }) =>
      withTab(api, async (tabId) => {
        // Chrome tells of no frame of an extension's own page.
        if (target === "chrome") return;
        // A tab that is new has none for a moment.
        await until(async () => Boolean(await member({ tabId, frameId: 0 })));
        equal(await member({ tabId, frameId: 2_000_000_000 }), null);
      }),
    "calls back": async ({ member, api }) => {
      const called = await new Promise((resolve) => {
        const callback = (answer: unknown) => resolve([answer, api.runtime.lastError?.message ?? null]);
        equal(member(NOWHERE, callback), undefined);
      });
      equal(called, [null, null]);
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member())());
      await rejected((async () => member({}))());
      await rejected((async () => member({ ...NOWHERE, nonsense: 1 }))());
    },
  },
  ["firefox", "thunderbird"],
);

import { contract } from "../contract.js";
import { equal, ok, rejected } from "../expect.js";
import { withTab } from "../reset.js";

type Member = (details?: object, callback?: (answer: unknown) => void) => Promise<unknown>;

const NOWHERE = { tabId: 2_000_000_000 };

export default contract<Member>(
  "webNavigation.getAllFrames-missing",
  {
    "answers null where there is no such tab": async ({ member }) => {
      equal(await member(NOWHERE), null);
    },
    "answers as ever where there is one": ({ member, api }) =>
      withTab(api, async (tabId) => {
        ok(await member({ tabId }), "a frame");
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

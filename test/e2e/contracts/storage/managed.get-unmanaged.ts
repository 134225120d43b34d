import { contract, type Trial } from "../contract.js";
import { equal, rejected } from "../expect.js";

declare const chrome: { readonly storage: { readonly managed: object } };

type Get = (...args: unknown[]) => Promise<unknown>;

/** Chrome's areas take calls as their own methods only. */
const on =
  ({ member }: Trial<Get>): Get =>
  (...args) =>
    member.apply(chrome.storage.managed, args);

export default contract<Get>(
  "storage.managed.get-unmanaged",
  {
    "answers as an empty area does": async (trial) => {
      const member = on(trial);
      for (const args of [[], [null], [undefined], ["key"], [["key", "other"]], [[]], [{}]]) {
        equal(await member(...args), {}, JSON.stringify(args));
      }
    },
    "answers with what stands for missing values": async (trial) => {
      const member = on(trial);
      const list = [1, { deep: true }];
      const answer = (await member({ key: "value", list })) as { list: unknown };
      equal(answer, { key: "value", list });
      equal(answer.list === list, false, "the program's own list");
    },
    "calls back": async (trial) => {
      const { api } = trial;
      const member = on(trial);
      const called = (...args: unknown[]) =>
        new Promise((resolve) => {
          const callback = (answer: unknown) => resolve([answer, api.runtime.lastError?.message ?? null]);
          equal(member(...args, callback), undefined);
        });
      equal(await called(), [{}, null]);
      equal(await called(null), [{}, null]);
      equal(await called({ key: 1 }), [{ key: 1 }, null]);
    },
    "refuses what is no key": async (trial) => {
      const member = on(trial);
      await rejected((async () => member(5))());
      await rejected((async () => member([5]))());
    },
  },
  ["firefox", "thunderbird"],
);

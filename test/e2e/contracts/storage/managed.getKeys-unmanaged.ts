import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";

export default contract<(...args: unknown[]) => Promise<unknown>>(
  "storage.managed.getKeys-unmanaged",
  {
    "answers that there are no keys": async ({ member, api }) => {
      equal(await member.call(api.storage.managed), []);
    },
    "calls back": async ({ member, api }) => {
      const called = await new Promise((resolve) => {
        equal(member.call(api.storage.managed, resolve), undefined);
      });
      equal(called, []);
    },
    "refuses arguments": async ({ member, api }) => {
      await rejected((async () => member.call(api.storage.managed, "key", "other"))());
    },
  },
  ["firefox", "thunderbird"],
);

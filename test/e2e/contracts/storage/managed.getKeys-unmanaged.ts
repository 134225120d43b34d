import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";

declare const chrome: { readonly storage: { readonly managed: object } };

export default contract<(...args: unknown[]) => Promise<unknown>>(
  "storage.managed.getKeys-unmanaged",
  {
    "answers that there are no keys": async ({ member }) => {
      equal(await member.call(chrome.storage.managed), []);
    },
    "calls back": async ({ member }) => {
      const called = await new Promise((resolve) => {
        equal(member.call(chrome.storage.managed, resolve), undefined);
      });
      equal(called, []);
    },
    "refuses arguments": async ({ member }) => {
      await rejected((async () => member.call(chrome.storage.managed, "key", "other"))());
    },
  },
  ["firefox", "thunderbird"],
);

import { contract } from "../contract.js";
import { equal, matches, thrown } from "../expect.js";

const BASIC = { type: "basic", title: "Title", message: "Message", iconUrl: "icon.png" };

type Clear = (...args: unknown[]) => Promise<boolean>;

export default contract<Clear>(
  "notifications.clear-byUser",
  {
    "closes a notification, and says whether there was one": async ({ member, api }) => {
      const id = await api.notifications.create(crypto.randomUUID(), BASIC);
      equal(await member(id), true);
      equal(await member(id), false);
    },
    "calls back": async ({ member }) => {
      const called = await new Promise((resolve) => {
        equal(member("unknown", resolve), undefined);
      });
      equal(called, false);
    },
    "refuses what nobody documents": ({ member }) => {
      for (const args of [[], [1], ["unknown", "no function"]]) {
        matches(thrown(() => member(...args)).message, /notifications\.clear|Incorrect argument types/);
      }
    },
  },
  ["firefox", "thunderbird"],
);

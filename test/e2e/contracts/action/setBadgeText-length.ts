import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";

type SetBadgeText = (details: object, callback?: () => void) => Promise<void>;

export default contract<SetBadgeText>(
  "action.setBadgeText-length",
  {
    "takes a text of any length": async ({ member, api }) => {
      for (const text of ["a".repeat(101), "é".repeat(51), "7".repeat(10_000)]) {
        const details = { text };
        // Thunderbird's answer is null.
        equal((await member(details)) ?? undefined, undefined);
        equal(details, { text }, "the program's own object");
        equal((await api.action.getBadgeText({})).slice(0, 4), text.slice(0, 4), "what a badge shows");
      }
      await member({ text: "" });
    },
    "leaves a short text as it is": async ({ member, api }) => {
      for (const text of ["", "1", "a".repeat(100), "é".repeat(50)]) {
        await member({ text });
        equal(await api.action.getBadgeText({}), text);
      }
      await member({ text: "" });
    },
    "getBadgeText tells as much of a long text as fits into 100 bytes.": async ({ member, api, shimmed }) => {
      const text = `a${"😀".repeat(50)}`;
      await member({ text });
      equal(await api.action.getBadgeText({}), shimmed ? `a${"😀".repeat(24)}` : text);
      await member({ text: "" });
    },
    "calls back": async ({ member }) => {
      await new Promise<void>((resolve) => {
        equal(member({ text: "b".repeat(200) }, resolve), undefined);
      });
      await member({ text: "" });
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({ text: "x", nonsense: 1 }))());
      await rejected((async () => member({ text: 1 }))());
    },
  },
  ["chrome"],
);

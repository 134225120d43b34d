import { contract, type Trial } from "../contract.js";
import { equal, matches, rejected, thrown } from "../expect.js";
import { created, menusOf, withoutItems } from "../menu-trial.js";

interface Member {
  (id: string | number, changes: object): Promise<void>;
  (id: string | number, changes: object, callback: (...results: unknown[]) => void): void;
}

const make = (trial: Trial<Member>, item: object) =>
  created(trial, (...args) => menusOf(trial).create(...(args as [object, () => void])), item);

export default contract<Member>(
  "contextMenus.update-options",
  {
    "checked is taken in silence for items that are neither checkbox nor radio.": async (trial) => {
      if (trial.target !== "firefox") return "not applicable";
      await withoutItems<Member>(async ({ member }) => {
        await make(trial, { id: "a", title: "A" });
        equal(await member("a", { checked: true }), undefined);
      })(trial);
      return undefined;
    },
    "changes an item, by promise and by callback": withoutItems(async (trial) => {
      await make(trial, { id: "a", title: "A" });
      equal(await trial.member("a", { title: "B", visible: false, contexts: ["page"], enabled: false }), undefined);
      const message = await new Promise((resolve) =>
        trial.member("a", { title: "C", documentUrlPatterns: ["https://*/*"] }, () =>
          resolve(trial.api.runtime.lastError?.message),
        ),
      );
      equal(message, undefined);
      await make(trial, { id: "b", title: "B" });
      await trial.member("b", { parentId: "a" });
    }),
    "rejects in Chrome's words": withoutItems(async (trial) => {
      await make(trial, { id: "a", title: "A" });
      await make(trial, { id: "child", title: "Child", parentId: "a" });
      const faults: [string | number, object, string][] = [
        ["none", { title: "B" }, "Cannot find menu item with id none"],
        [99, { title: "B" }, "Cannot find menu item with id 99"],
        ["a", { title: "" }, "All menu items except for separators must have a title"],
        ["a", { parentId: "none" }, "Cannot find menu item with id none"],
        ["a", { parentId: "a" }, "Unknown error."],
        ["a", { parentId: "child" }, "Unknown error."],
        ["a", { documentUrlPatterns: ["nowhere"] }, "Invalid url pattern 'nowhere'"],
      ];
      for (const [id, changes, message] of faults) equal((await rejected(trial.member(id, changes))).message, message);
      const told = await new Promise((resolve) =>
        trial.member("none", { title: "B" }, (...results) =>
          resolve([results.length, trial.api.runtime.lastError?.message]),
        ),
      );
      matches(told, trial.surface === "frozen" ? /^0,/ : /^0,Cannot find menu item with id none$/);
    }),
    "knows the toolbar button by all its names, and leaves onclick to onClicked": withoutItems(async (trial) => {
      await make(trial, { id: "a", title: "A" });
      await trial.member("a", { contexts: ["browser_action"], onclick: () => undefined });
    }),
    "throws the engine's own class for what is no change": withoutItems(async (trial) => {
      await make(trial, { id: "a", title: "A" });
      for (const wrong of [[], ["a"], ["a", { unknown: 1 }], ["a", { id: "b" }], ["a", { contexts: ["nowhere"] }]]) {
        const { name } = thrown(() => Reflect.apply(trial.member, undefined, wrong));
        equal(name, trial.target === "chrome" ? "TypeError" : "Error");
      }
    }),
  },
  ["firefox"],
);

import { contract } from "../contract.js";
import { equal, rejected, thrown } from "../expect.js";
import { created, menusOf, withoutItems } from "../menu-trial.js";

interface Member {
  (id: string | number): Promise<void>;
  (id: string | number, callback: (...results: unknown[]) => void): void;
}

export default contract<Member>(
  "contextMenus.remove",
  {
    "removes an item and those below it, and what is gone cannot be removed": withoutItems(async (trial) => {
      const { create } = menusOf(trial);
      const make = (item: object) => created(trial, (...args) => create(...(args as [object, () => void])), item);
      await make({ id: "a", title: "A" });
      await make({ id: "child", title: "Child", parentId: "a" });
      equal(await trial.member("a"), undefined);
      // Thunderbird's own menus say nothing about an item that is not there.
      if (trial.target === "thunderbird" && !trial.shimmed) return;
      for (const gone of ["a", "child", 99]) {
        equal((await rejected(trial.member(gone))).message, `Cannot find menu item with id ${gone}`);
      }
    }),
    "lets an item be made again at once": withoutItems(async (trial) => {
      const { create } = menusOf(trial);
      const make = (item: object) => created(trial, (...args) => create(...(args as [object, () => void])), item);
      await make({ id: "a", title: "A" });
      const removed = trial.member("a");
      const made = make({ id: "a", title: "Again" });
      equal(await removed, undefined);
      equal(["ok", "frozen"].includes(await made), true);
    }),
    "throws the engine's own class without an id": ({ member, target }) => {
      equal(thrown(() => Reflect.apply(member, undefined, [])).name, target === "chrome" ? "TypeError" : "Error");
    },
  },
  ["thunderbird"],
);

import { contract } from "../contract.js";
import { equal, thrown } from "../expect.js";
import { created, menusOf, withoutItems } from "../menu-trial.js";

interface Member {
  (): Promise<void>;
  (callback: (...results: unknown[]) => void): void;
}

export default contract<Member>(
  "menus.removeAll",
  {
    "removes every item, so that their ids are free": withoutItems(async (trial) => {
      const { create } = menusOf(trial);
      const make = (item: object) => created(trial, (...args) => create(...(args as [object, () => void])), item);
      for (const id of ["a", "b"]) await make({ id, title: id });
      equal(await trial.member(), undefined);
      for (const id of ["a", "b"]) equal(["ok", "frozen"].includes(await make({ id, title: id })), true);
      await new Promise<void>((resolve) => trial.member(() => resolve()));
      equal(["ok", "frozen"].includes(await make({ id: "a", title: "A" })), true);
    }),
    "throws the engine's own class for an argument": ({ member, target }) => {
      equal(thrown(() => Reflect.apply(member, undefined, [1])).name, target === "chrome" ? "TypeError" : "Error");
    },
  },
  ["chrome"],
);

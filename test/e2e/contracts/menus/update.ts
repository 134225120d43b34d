import { contract, type Trial } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";
import { created, menusOf, withoutItems } from "../menu-trial.js";

interface Member {
  (id: string | number, changes: object): Promise<void>;
  (id: string | number, changes: object, callback: (...results: unknown[]) => void): void;
}

/** A context that the browser's own menus do not need to have. */
const elsewhere = ({ target }: Trial<Member>): string => (target === "thunderbird" ? "link" : "bookmark");

const make = (trial: Trial<Member>, item: object) =>
  created(trial, (...args) => menusOf(trial).create(...(args as [object, () => void])), item);

export default contract<Member>(
  "menus.update",
  {
    "An empty title is refused.": async (trial) => {
      if (trial.target !== "chrome") return "not applicable";
      await withoutItems<Member>(async ({ member }) => {
        await make(trial, { id: "a", title: "A" });
        matches((await rejected(member("a", { title: "" }))).message, /title/);
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
    "goes without what only Firefox's menus show": withoutItems(async (trial) => {
      await make(trial, { id: "a", title: "A" });
      await trial.member("a", { icons: { 16: "icon.png" }, viewTypes: ["tab"], contexts: ["page", elsewhere(trial)] });
    }),
    "rejects a change that would leave no context": withoutItems(async (trial) => {
      if (trial.target !== "chrome") return;
      await make(trial, { id: "a", title: "A" });
      const { message } = await rejected(trial.member("a", { contexts: ["bookmark"] }));
      equal(message.split(". ")[0], "Chrome's menus have no context 'bookmark'");
    }),
  },
  ["chrome"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "icons and viewTypes have no effect.": "goes without what only Firefox's menus show",
};

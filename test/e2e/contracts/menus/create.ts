import { shim } from "../../../../src/shims/menus/create.js";
import { contract } from "../contract.js";
import { equal, matches } from "../expect.js";
import { type Create, created, withoutItems } from "../menu-trial.js";

export default contract<Create>(
  "menus.create",
  {
    "icons, command and viewTypes have no effect.": async ({ api, target, surface }) => {
      if (target !== "chrome" || surface !== "created") return "not applicable";
      const heard: object[] = [];
      const contextMenus = { ...api.contextMenus, create: (item: object) => heard.push(item) };
      const item = { id: "a", title: "A", icons: { 16: "icon.png" }, command: "_execute_action", viewTypes: ["tab"] };
      shim.create(Object.create(api, { contextMenus: { value: contextMenus } }))(item as never);
      equal(heard, [{ id: "a", title: "A" }]);
      return undefined;
    },
    "An item without a title is refused.": async (trial) => {
      if (trial.target !== "chrome") return "not applicable";
      await withoutItems<Create>(async ({ member }) =>
        matches(await created(trial, member, { id: "a" }), /title|^frozen$/),
      )(trial);
      return undefined;
    },
    "returns the id at once, and calls back without arguments": withoutItems(async (trial) => {
      equal(trial.member({ id: "a", title: "A" }), "a");
      const results = await new Promise<unknown[]>((resolve) =>
        trial.member({ id: "b", title: "B" }, (...given: unknown[]) => resolve(given)),
      );
      equal(results, []);
    }),
    "makes ordinary items, checkboxes, radio groups, separators and items below others": withoutItems(async (trial) => {
      const items = [
        { id: "parent", title: "Parent", contexts: ["page", "selection", "link"] },
        { id: "child", title: "Child %s", parentId: "parent", contexts: ["selection"] },
        { id: "box", title: "Box", type: "checkbox", checked: true },
        { id: "one", title: "One", type: "radio", checked: true },
        { id: "two", title: "Two", type: "radio" },
        { id: "line", type: "separator" },
        { id: "there", title: "There", documentUrlPatterns: ["https://*.example.com/*"], contexts: ["all"] },
        { id: "link", title: "Link", targetUrlPatterns: ["*://example.com/*", "<all_urls>"], contexts: ["link"] },
        { id: "off", title: "Off", enabled: false, visible: false, contexts: ["action"] },
      ];
      for (const item of items) matches(await created(trial, trial.member, item), /^(ok|frozen)$/);
    }),
    "takes what only Firefox's menus show, and goes without it": withoutItems(async (trial) => {
      const items = [
        { id: "icon", title: "Icon", icons: { 16: "icon.png" }, command: "_execute_action", viewTypes: ["tab"] },
        {
          id: "page",
          title: "Page",
          contexts: trial.target === "thunderbird" ? ["page"] : ["page", "bookmark", "tools_menu"],
        },
        { id: "button", title: "Button", contexts: ["action"] },
      ];
      for (const item of items) matches(await created(trial, trial.member, item), /^(ok|frozen)$/);
    }),
    "says which contexts there are when none of an item's is one": withoutItems(async (trial) => {
      if (trial.target !== "chrome") return;
      const told = await created(trial, trial.member, { id: "b", title: "B", contexts: ["bookmark", "password"] });
      matches(
        told,
        /^(Chrome's menus have no context 'bookmark' or 'password'\. Use one of .*page.* for this item\.|frozen)$/,
      );
    }),
    "tells lastError why there is no item": withoutItems(async (trial) => {
      await created(trial, trial.member, { id: "a", title: "A" });
      for (const item of [{ id: "a", title: "A" }, { id: "b", title: "B", parentId: "none" }, { title: "No id" }]) {
        matches(await created(trial, trial.member, item), /\bid\b|^frozen$/);
      }
    }),
  },
  ["chrome"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "The contexts bookmark, password and tools_menu do not exist, nor does tab before Chrome 150.":
    "says which contexts there are when none of an item's is one",
};

import { contract } from "../contract.js";
import { equal, matches, thrown } from "../expect.js";
import { type Create, created, exceptOnFirefox, withoutItems } from "../menu-trial.js";

export default contract<Create>(
  "contextMenus.create",
  {
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
    "tells lastError in Chrome's words why there is no item": exceptOnFirefox(
      withoutItems(async (trial) => {
        await created(trial, trial.member, { id: "a", title: "A" });
        const faults: [object, string][] = [
          [{ id: "a", title: "A" }, "Cannot create item with duplicate id a"],
          [{ id: "b" }, "All menu items except for separators must have a title"],
          [{ id: "b", title: "" }, "All menu items except for separators must have a title"],
          [{ id: "b", title: "B", parentId: "none" }, "Cannot find menu item with id none"],
          [{ id: "b", title: "B", documentUrlPatterns: ["nowhere"] }, "Invalid url pattern 'nowhere'"],
          [{ id: "b", title: "B", contexts: ["launcher"] }, "Only packaged apps are allowed to use 'launcher' context"],
          [
            { title: "B" },
            "Extensions using event pages or Service Workers must pass an id parameter to chrome.contextMenus.create",
          ],
          [
            { id: "b", title: "B", onclick: () => undefined },
            "Extensions using event pages or Service Workers cannot pass an onclick parameter to chrome.contextMenus.create. Instead, use the chrome.contextMenus.onClicked event.",
          ],
        ];
        for (const [item, message] of faults) {
          const told = await created(trial, trial.member, item);
          equal(told === "frozen" ? message : told, message);
        }
      }),
    ),
    "knows the toolbar button by all its names": exceptOnFirefox(
      withoutItems(async (trial) => {
        for (const context of ["action", "browser_action", "page_action"]) {
          matches(
            await created(trial, trial.member, { id: context, title: "Button", contexts: [context] }),
            /^(ok|frozen)$/,
          );
        }
      }),
    ),
    "throws the engine's own class for what is no item": ({ member, target }) => {
      for (const wrong of [
        [],
        ["x"],
        [{ id: "x", title: "X", unknown: 1 }],
        [{ id: 7, title: "X" }],
        [{ id: "x", title: "X" }, 1],
      ]) {
        equal(thrown(() => Reflect.apply(member, undefined, wrong)).name, target === "chrome" ? "TypeError" : "Error");
      }
      for (const contexts of [["nowhere"], []]) {
        equal(
          thrown(() => member({ id: "x", title: "X", contexts })).name,
          target === "chrome" ? "TypeError" : "Error",
        );
      }
    },
  },
  ["thunderbird"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "Items of pages show in content tabs and messages only.":
    "e2e/menus/places.spec.ts: items of pages show in content tabs and messages, and nowhere else in Thunderbird",
  "browser_action and page_action mean the toolbar button, which is action.":
    "knows the toolbar button by all its names",
};

import { shim } from "../../../../src/shims/menus/onClicked.js";
import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { fakeEvent } from "../fake-event.js";

export default contract(
  "menus.onClicked",
  {
    ...acceptsListeners,
    "modifiers is empty and button is 0, whatever was pressed.": async ({ target, surface }) => {
      if (target !== "chrome" || surface !== "created") return "not applicable";
      const onClicked = fakeEvent<[object]>();
      const told: unknown[] = [];
      shim.create({ contextMenus: { onClicked } } as never).addListener((info: unknown) => void told.push(info));
      await onClicked.fire({ menuItemId: "a", linkUrl: "https://example.com/" });
      equal(told, [{ modifiers: [], button: 0, menuItemId: "a", linkUrl: "https://example.com/" }]);
      return undefined;
    },
  },
  ["chrome"],
);

/** The cases and tests that show the differences. */
export const differences = {
  "linkText, bookmarkId, viewType and targetElementId are not told.":
    "modifiers is empty and button is 0, whatever was pressed.",
};

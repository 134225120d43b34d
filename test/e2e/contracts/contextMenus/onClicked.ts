import { shim } from "../../../../src/shims/contextMenus/onClicked.js";
import { acceptsListeners } from "../accepts-listeners.js";
import { contract } from "../contract.js";
import { equal } from "../expect.js";
import { fakeEvent } from "../fake-event.js";

export default contract(
  "contextMenus.onClicked",
  {
    ...acceptsListeners,
    "The tab may be one of Thunderbird's own, such as a mail tab.": async ({ target, surface }) => {
      if (target !== "thunderbird" || surface !== "created") return "not applicable";
      const onClicked = fakeEvent<[object, object]>();
      const told: unknown[] = [];
      const event = shim.create({ menus: { onClicked } } as never);
      event.addListener((...click: unknown[]) => void told.push(click));
      await onClicked.fire({ menuItemId: "a" }, { id: 1, type: "mail" });
      equal(told, [[{ menuItemId: "a" }, { id: 1, type: "mail" }]]);
      return undefined;
    },
  },
  ["thunderbird"],
);

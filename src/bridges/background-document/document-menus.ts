import type { Api } from "../../core/api.js";
import { callbackWithError, isolate } from "../../core/last-error.js";
import type { DocumentEvents } from "./document-event.js";
import type { DocumentLink } from "./document-link.js";

type Call = (...args: unknown[]) => unknown;

interface Item {
  readonly id?: string | number;
  readonly onclick?: Call | null;
  readonly [option: string]: unknown;
}

/** `create` of a namespace for menus: it answers with the id at once, and an item may bring its own listener. */
export function menuCreator(api: Api, link: DocumentLink, events: DocumentEvents) {
  const clicked = new Map<string | number, Call>();
  let count = 0;
  return (id: string): Call =>
    (...args) => {
      const { onclick, ...item } = args[0] as Item;
      const own = item.id ?? `compat-${++count}`;
      if (typeof onclick === "function") {
        if (!clicked.size) {
          events.event("contextMenus.onClicked").addListener((info, tab) => {
            const { menuItemId } = info as { menuItemId: string | number };
            clicked.get(menuItemId)?.(info, tab);
          });
        }
        clicked.set(own, onclick);
      }
      const callback = typeof args[1] === "function" ? (args[1] as Call) : () => undefined;
      link.call(id, [{ ...item, id: own }]).then(
        () => isolate(() => callback()),
        (error) => callbackWithError(api, id, error, () => callback()),
      );
      return own;
    };
}

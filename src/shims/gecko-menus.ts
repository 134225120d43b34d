import type { Api } from "../core/api.js";
import { asynchronous } from "../core/asynchronous.js";
import { createMenuItem, NoItem } from "./create-menu-item.js";
import { badPattern, contextsFor, type MenuItem } from "./menu-item.js";
import { inChromesWords, missingItem, NO_ONCLICK, NO_TITLE, ONLY_APPS } from "./menu-words.js";
import type { NativeMenus } from "./menus-api.js";

/** Why Chrome would refuse a title or a pattern that Gecko takes, or refuses in other words. */
function refusal(item: MenuItem): string | undefined {
  const pattern = badPattern(item);
  return pattern === undefined ? undefined : `Invalid url pattern '${pattern}'`;
}

const isEventPage = ({ runtime }: Api): boolean => Number(runtime.getManifest().manifest_version) > 2;

/** An item of Chrome's reference as Gecko takes it. */
function geckoItem(api: Api, item: MenuItem, { BROWSER_ACTION, ...types }: NativeMenus["ContextType"]): MenuItem {
  const { contexts } = item;
  // Ours may be the one who added the constant, which Gecko knows in manifest version 2 only.
  const known = BROWSER_ACTION && !isEventPage(api) ? { BROWSER_ACTION, ...types } : types;
  return contexts ? { ...item, contexts: contextsFor(contexts, known) } : item;
}

/** `contextMenus.create` over Gecko's menus. */
export const createOnGecko = (api: Api, menus: () => Pick<NativeMenus, "create" | "ContextType">) =>
  createMenuItem(
    api,
    "contextMenus.create",
    () => menus().create,
    (item) => {
      if (item.onclick && isEventPage(api)) throw new NoItem(NO_ONCLICK);
      if (item.contexts?.includes("launcher")) throw new NoItem(ONLY_APPS);
      if (item.type !== "separator" && !item.title) throw new NoItem(NO_TITLE);
      const cause = refusal(item);
      if (cause) throw new NoItem(cause);
      return geckoItem(api, item, menus().ContextType);
    },
  );

/** No item has this id, so an update to such a parent changes nothing and tells whether the item is there. */
const NOWHERE = "compat: no such item";

/** Whether there is an item; some engines update and remove what is not there in silence. */
const exists = (menus: NativeMenus, id: string | number): Promise<boolean> =>
  menus.update(id, { parentId: NOWHERE }).then(
    () => false,
    () => true,
  );

/** `contextMenus.update` over Gecko's menus. */
export const updateOnGecko = (api: Api, menus: () => NativeMenus) =>
  asynchronous(
    api,
    "contextMenus.update",
    ["id: any", "updateProperties: object"],
    (id: string | number, { onclick, ...changes }: MenuItem): Promise<void> => {
      const cause = changes.title === "" ? NO_TITLE : refusal(changes);
      if (cause) return Promise.reject(new Error(cause));
      // Both are asked in this turn, so that they keep their place among the calls around them.
      const updated = menus().update(id, geckoItem(api, changes, menus().ContextType));
      const there = exists(menus(), id);
      return updated.then(
        async () => {
          if (!(await there)) throw missingItem(id);
        },
        ({ message }: Error) => {
          throw new Error(inChromesWords(message));
        },
      );
    },
  );

/** `contextMenus.remove` over Gecko's menus. */
export const removeOnGecko = (api: Api, menus: () => NativeMenus) =>
  asynchronous(api, "contextMenus.remove", ["menuItemId: any"], async (id: string | number): Promise<void> => {
    const there = exists(menus(), id);
    const removed = menus().remove(id);
    if (!(await there)) throw missingItem(id);
    await removed;
  });

import type { Api } from "../core/api.js";
import { asynchronous } from "../core/asynchronous.js";
import { createMenuItem, NoItem } from "./create-menu-item.js";
import { contextsFor, type MenuItem } from "./menu-item.js";
import type { NativeMenus } from "./menus-api.js";

/** Firefox's item as Chrome takes it: without what Chrome's menus cannot show. */
function chromeItem({ icons, command, viewTypes, ...item }: MenuItem, types: NativeMenus["ContextType"]): MenuItem {
  if (!item.contexts?.length) return item;
  const known = Object.values(types);
  const contexts = contextsFor(item.contexts, types).filter((context) => known.includes(context));
  if (!contexts.length) {
    throw new NoItem(
      `Chrome's menus have no context '${item.contexts.join("' or '")}'. Use one of ${known.join(", ")} for this item.`,
    );
  }
  return { ...item, contexts };
}

/** `menus.create` over Chrome's context menus. */
export const createOnChrome = (api: Api, menus: () => NativeMenus) =>
  createMenuItem(
    api,
    "menus.create",
    () => menus().create,
    (item) => chromeItem(item, menus().ContextType),
  );

/** `menus.update` over Chrome's context menus. */
export const updateOnChrome = (api: Api, menus: () => NativeMenus) =>
  asynchronous(
    api,
    "menus.update",
    ["id: any", "updateProperties: object"],
    (id: string | number, changes: MenuItem): Promise<void> => {
      try {
        return menus().update(id, chromeItem(changes, menus().ContextType));
      } catch (error) {
        // What the engine finds wrong with the arguments is thrown, as it always is.
        if (!(error instanceof NoItem)) throw error;
        return Promise.reject(new Error(error.message));
      }
    },
  );

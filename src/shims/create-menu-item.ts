import type { Api } from "../core/api.js";
import { callbackWithError, isolate } from "../core/last-error.js";
import { checkArguments } from "../core/parameters.js";
import type { MenuItem } from "./menu-item.js";
import { inChromesWords } from "./menu-words.js";
import type { NativeMenus } from "./menus-api.js";

/** Why there will be no item: told to the callback, not thrown. */
export class NoItem extends Error {}

const nothing = () => undefined;

/**
 * `create` of either menu namespace: returns the item's id at once, and calls back with `lastError` when there will be
 * no item.
 *
 * @param prepare gives the item as the engine takes it, or throws {@link NoItem} with what `lastError` is to say
 */
export function createMenuItem(
  api: Api,
  id: string,
  native: () => NativeMenus["create"],
  prepare: (item: MenuItem) => MenuItem,
) {
  return (...args: [item: MenuItem, callback?: (() => void) | null]): string | number => {
    checkArguments(api, id, ["createProperties: object", "callback?: function"], args);
    const [item, callback] = args;
    const fail = (message: string) => callbackWithError(api, id, inChromesWords(message), callback ?? nothing);
    let prepared: MenuItem;
    try {
      prepared = prepare(item);
    } catch (error) {
      if (!(error instanceof NoItem)) throw error;
      queueMicrotask(() => fail(error.message));
      return item.id ?? 0;
    }
    return native()(prepared, () => {
      const message = api.runtime.lastError?.message;
      if (message) fail(message);
      else if (callback) isolate(callback);
    });
  };
}

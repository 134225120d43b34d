import type { Api, Detection, NativeEvent } from "../core/api.js";
import { contextOf } from "../core/environment.js";
import { neededOn } from "./options-repair.js";

/** What `differs` says of every member whose values for tabs end with the page. */
export const TAB_VALUES_DIFFER = [
  "Each page that a tab loads wakes the background.",
  "What a tab has ends when the next page begins to load, and not when it is there.",
] as const;

interface Change {
  readonly status?: string;
}

export interface TabsApi extends Api {
  readonly tabs: { readonly onUpdated: NativeEvent<(id: number, change: Change) => void> };
}

type Native = (details: object) => unknown;

/**
 * A repair that takes away what a tab of Thunderbird has of its own when the tab loads another page, as the other
 * browsers do.
 *
 * @param nothing what the member takes to give the tab again what holds for all
 */
export const tabValuesRepair = <const Id extends string>(id: Id, nothing: object = {}) =>
  ({
    id,
    detect: (api: Api): Detection => neededOn(api, id, ["thunderbird"]),
    create(api: TabsApi, native: Native): Native {
      if (contextOf(api) === "background") {
        const loading = new Set<number>();
        // In the first turn, before the program's own listeners, so that what they set for the new page stays.
        api.tabs.onUpdated.addListener(
          (tabId, { status }) => {
            // It is told twice of each page, the second time when the program may have set its values for it.
            if (status === "loading" && !loading.has(tabId)) void native({ ...nothing, tabId });
            if (status === "loading") loading.add(tabId);
            else loading.delete(tabId);
          },
          { properties: ["status"] },
        );
      }
      return native;
    },
  }) as const;

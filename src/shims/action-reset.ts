import type { Api, Detection } from "../core/api.js";
import { asynchronous } from "../core/asynchronous.js";
import { applyTables, isOptions, type OptionTable } from "../core/option-table.js";
import { neededOn } from "./options-repair.js";
import { targetOf } from "./target.js";

/** What `differs` says of every reset in Chrome. */
export const RESET_DIFFERENCES = [
  "With tabId, null gives the tab what holds for all tabs now, which it keeps when that changes later.",
] as const;

export interface ActionApi extends Api {
  readonly action: Readonly<Record<string, (details: object) => Promise<unknown>>>;
}

/** The manifest's button. */
export const buttonOf = (api: Api): Readonly<Record<string, unknown>> => {
  const { action } = api.runtime.getManifest();
  return isOptions(action) ? action : {};
};

interface Details {
  readonly tabId?: number;
}

type Native = (...args: unknown[]) => unknown;
type Found = (api: ActionApi, details: Details) => unknown;

/**
 * A repair that lets null take back in Chrome what a program has set, as it does in Gecko.
 *
 * @param forAll the member that tells what holds for all tabs, or what finds it for one
 * @param initial what the manifest says, or the browser where that is silent
 */
export function resetRepair<const Id extends string>(
  id: Id,
  key: string,
  forAll: string | Found,
  initial: Found,
  tables: readonly OptionTable[] = [],
) {
  return {
    id,
    detect: (api: Api): Detection => neededOn(api, id, ["chrome"]),
    create(api: ActionApi, native: Native): Native {
      const member = id.replace(/-.*/, "");
      const found: Found = typeof forAll === "string" ? () => api.action[forAll]?.({}) : forAll;
      const reset = asynchronous(api, member, ["details: object"], async (details: Details) => {
        const value = await (details.tabId == null ? initial : found)(api, details);
        return native({ ...details, [key]: value });
      }) as Native;
      return (...args) => {
        const [details] = args;
        if (targetOf(api) === "chrome" && isOptions(details) && details[key] === null) return reset(...args);
        return native(...applyTables(args, tables));
      };
    },
  } as const;
}

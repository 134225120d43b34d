import type { Api, Detection, Target } from "../core/api.js";
import { lookUp } from "../core/install.js";
import { callbackWithError } from "../core/last-error.js";
import { applyTables, type OptionTable } from "../core/option-table.js";
import { blockedHere } from "./blocked-here.js";
import { targetOf } from "./target.js";

type Native = (...args: unknown[]) => unknown;

/** What `detect` of a repair answers that only some browsers need. Where the member is missing, nothing is to repair. */
export function neededOn(api: Api, id: string, targets: readonly Target[]): Detection {
  const needed = targets.includes(targetOf(api)) && lookUp(api, id.replace(/-.*/, ""));
  return blockedHere(api) ?? (needed ? "missing" : "native");
}

/** Fails a call as the engines fail one at run time: a rejection, or `lastError` for a trailing callback. */
export function failCall(api: Api, id: string, error: unknown, args: readonly unknown[]): Promise<never> | undefined {
  const callback = args.at(-1);
  if (typeof callback !== "function") return Promise.reject(error);
  queueMicrotask(() => callbackWithError(api, id.replace(/-.*/, ""), error, callback as () => void));
  return undefined;
}

/**
 * A repair that sends the options of a call through the browser's tables, the first object argument through the first
 * one, and then calls the browser's own member, which still judges everything else. What a table refuses rejects.
 */
export function optionsRepair<const Id extends string>(
  id: Id,
  tables: Readonly<Partial<Record<Target, readonly OptionTable[]>>>,
) {
  return {
    id,
    detect: (api: Api): Detection => neededOn(api, id, Object.keys(tables) as Target[]),
    create:
      (api: Api, native: Native): Native =>
      (...args) => {
        let clean: unknown[];
        try {
          clean = applyTables(args, tables[targetOf(api)] ?? []);
        } catch (error) {
          return failCall(api, id, error, args);
        }
        return native(...clean);
      },
  } as const;
}

import type { Api, Detection } from "../core/api.js";
import { neededOn } from "./options-repair.js";

type Native = (...args: unknown[]) => Promise<unknown>;

/** Whether a failure only says that nobody manages this extension. */
const isUnmanaged = (error: unknown): boolean => /storage manifest not found/i.test((error as Error)?.message);

/** The parts of a repair of `storage.managed` that Gecko needs, which rejects where no policy is. */
export const managedRepair = <const Id extends string>(id: Id) =>
  ({ id, detect: (api: Api): Detection => neededOn(api, id, ["firefox", "thunderbird"]) }) as const;

/** What the browser answers, or, where nobody manages this extension, what an empty area would. */
export const orEmpty = (native: Native, args: readonly unknown[], empty: () => unknown): Promise<unknown> =>
  native(...args).catch((error) => {
    if (isUnmanaged(error)) return empty();
    throw error;
  });

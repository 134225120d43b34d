import type { Api, Detection } from "../core/api.js";
import { asynchronous } from "../core/asynchronous.js";
import { neededOn } from "./options-repair.js";

/** A repair that answers null, as Chrome does, where Gecko rejects because there is no such tab or frame. */
export const noSuchFrameRepair = <const Id extends string>(id: Id) =>
  ({
    id,
    detect: (api: Api): Detection => neededOn(api, id, ["firefox", "thunderbird"]),
    create: (api: Api, native: (details: unknown) => Promise<unknown>) =>
      asynchronous(api, id.replace(/-.*/, ""), ["details: object"], (details: object) =>
        native(details).catch((error) => {
          if (/^(Invalid tab ID|No frame found)/.test((error as Error)?.message)) return null;
          throw error;
        }),
      ),
  }) as const;

import type { Api, Detection } from "../core/api.js";
import { neededOn } from "./options-repair.js";

export interface Alarm {
  readonly name: string;
  readonly periodInMinutes?: number | null;
}

/** An alarm of Gecko's as Chrome tells of it: without a period where it has none. It ends with the browser. */
export const asInChrome = ({ periodInMinutes, ...alarm }: Alarm): Alarm & { persistAcrossSessions: boolean } => ({
  ...alarm,
  ...(periodInMinutes != null && { periodInMinutes }),
  persistAcrossSessions: false,
});

/** The parts of a repair of what tells of alarms. */
export const alarmRepair = <const Id extends string>(id: Id) =>
  ({ id, detect: (api: Api): Detection => neededOn(api, id, ["firefox", "thunderbird"]) }) as const;

import { isOptions, type Options } from "../core/option-table.js";
import type { FilterRule } from "./event-filter-repair.js";

const withoutNulls = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value != null));

/** Whether a filter says that every address will do. */
const asksNothing = (filter: unknown): boolean =>
  isOptions(filter) &&
  Object.keys(filter).every((name) => name === "url") &&
  (filter.url == null || (Array.isArray(filter.url) && filter.url.length === 0));

/** Chrome refuses what is not there, where it is written out. */
const chrome: FilterRule = ([filter, ...rest]) => {
  if (filter == null) return { filters: rest };
  if (!isOptions(filter)) return { filters: [filter, ...rest] };
  const known = withoutNulls(filter);
  const url = Array.isArray(known.url) && known.url.map((one) => (isOptions(one) ? withoutNulls(one) : one));
  return { filters: [url ? { ...known, url } : known, ...rest] };
};

/** Gecko refuses a filter that asks for nothing. */
const gecko: FilterRule = ([filter, ...rest]) => ({ filters: asksNothing(filter) ? rest : [filter, ...rest] });

/** Filters of addresses, as the events of `webNavigation` take them. */
export const URL_FILTERS = { chrome, firefox: gecko, thunderbird: gecko } as const;

const GECKO_DIFFERS = ["cidrBlocks in a filter is refused: Gecko compares no host with a block of addresses."] as const;

/** What the repairs of all events say. */
export const URL_FILTERS_DIFFER = { firefox: GECKO_DIFFERS, thunderbird: GECKO_DIFFERS } as const;

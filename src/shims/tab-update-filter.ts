import type { Api } from "../core/api.js";
import { isOptions } from "../core/option-table.js";
import type { Adapted, FilterRule } from "./event-filter-repair.js";
import { portOf, withoutPort } from "./host-pattern.js";
import { matches } from "./match-pattern.js";

/** What Firefox tells of changes, and Chrome of its own. */
const PROPERTIES: readonly unknown[] = [
  "attention",
  "audible",
  "autoDiscardable",
  "discarded",
  "favIconUrl",
  "frozen",
  "groupId",
  "hidden",
  "isArticle",
  "mutedInfo",
  "pinned",
  "sharingState",
  "splitViewId",
  "status",
  "title",
  "url",
];

interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
  readonly incognito?: boolean;
  readonly cookieStoreId?: string;
}

interface WindowsApi extends Api {
  readonly windows: { getLastFocused(): Promise<{ id: number }> };
}

const WINDOW_ID_CURRENT = -2;

const listOf =
  (fits: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length > 0 && value.every(fits);

/** The values that Firefox takes. Anything else is left for the browser to refuse. */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  urls: listOf((url) => typeof url === "string"),
  properties: listOf((name) => PROPERTIES.includes(name)),
  tabId: Number.isInteger,
  windowId: Number.isInteger,
  cookieStoreId: (value) => typeof value === "string",
};

interface Filter {
  readonly urls?: readonly string[] | null;
  readonly properties?: readonly string[] | null;
  readonly tabId?: number | null;
  readonly windowId?: number | null;
  readonly cookieStoreId?: string | null;
}

const isFilter = (filter: unknown): filter is Filter =>
  isOptions(filter) &&
  Object.entries(filter).every(([name, value]) => value == null || FITS[name]?.(value)) &&
  Object.keys(filter).every((name) => name in FITS);

const storeOf = ({ cookieStoreId, incognito }: Tab): string =>
  cookieStoreId ?? (incognito ? "firefox-private" : "firefox-default");

/** Whether a filter lets changes of a tab through, apart from its window. */
const allows = ({ urls, tabId, cookieStoreId }: Filter, tab: Tab): boolean =>
  (tabId == null || tabId === tab.id) &&
  (cookieStoreId == null || cookieStoreId === storeOf(tab)) &&
  (urls == null || (!!tab.url && urls.some((pattern) => matches(pattern, tab.url as string))));

/** What of a change a filter asks for, or undefined. */
function partOf(change: object, { properties }: Filter): object | undefined {
  if (properties == null) return change;
  const part = Object.entries(change).filter(([name]) => properties.includes(name));
  return part.length ? Object.fromEntries(part) : undefined;
}

/** For a browser that tells everybody of everything. */
const chrome: FilterRule = ([filter, ...rest], api): Adapted => {
  if (filter == null) return { filters: rest };
  if (rest.length || !isFilter(filter)) return { filters: [filter, ...rest] };
  const { windowId } = filter;
  return {
    filters: [],
    hear(...[id, change, tab]: [number, object, Tab]) {
      const part = allows(filter, tab) && partOf(change, filter);
      if (!part) return undefined;
      const told = [id, part, tab] as const;
      if (windowId !== WINDOW_ID_CURRENT) return windowId == null || windowId === tab.windowId ? told : undefined;
      const { windows } = api as WindowsApi;
      return windows.getLastFocused().then((top) => (top.id === tab.windowId ? told : undefined));
    },
  };
};

/**
 * Thunderbird knows fewer properties and no containers, tells addresses beside the status that alone is asked for, and
 * compares patterns with an address that its tabs lack.
 */
const thunderbird: FilterRule = (filters, api) => {
  const [filter] = filters;
  const isKnown =
    !isFilter(filter) || (filter.urls == null && filter.properties == null && filter.cookieStoreId == null);
  return isKnown ? { filters } : chrome(filters, api);
};

/** Firefox finds nothing where a pattern names a port, or writes a host in capitals. */
const firefox: FilterRule = (filters) => {
  const [filter, ...rest] = filters;
  if (!isFilter(filter) || filter.urls == null) return { filters };
  const { urls } = filter;
  return {
    filters: [{ ...filter, urls: urls.map(withoutPort) }, ...rest],
    ...(urls.some(portOf) && {
      hear: (...told: [number, object, Tab]) => (allows({ urls }, told[2]) ? told : undefined),
    }),
  };
};

/** Filters of `tabs.onUpdated`, its second argument in Firefox. */
export const TAB_UPDATE_FILTERS = { chrome, firefox, thunderbird } as const;

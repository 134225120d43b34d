import { isOptions, type Options } from "../core/option-table.js";
import type { FilterRule } from "./event-filter-repair.js";
import { portOf, withoutPort } from "./host-pattern.js";
import { matches } from "./match-pattern.js";
import { GECKOS_WIDER_TYPES } from "./rule-options.js";

/** No tab has this number: a filter with it lets nothing through. */
const NO_TAB = -2;

/** A filter whose kinds of requests are all unknown here: none comes. */
const withTypes = (filter: Options, types: readonly unknown[]): Options =>
  types.length ? { ...filter, types } : { ...filter, types: ["other"], tabId: NO_TAB };

/** Chrome's word for each kind that only Gecko tells apart, or told. */
const WIDER: Readonly<Record<string, string>> = { ...GECKOS_WIDER_TYPES, xbl: "other" };

/** Kinds of requests that Gecko does not tell of, now or any more. */
const UNKNOWN_TO_GECKO: readonly unknown[] = ["webbundle", "webtransport", "object_subrequest", "xbl"];

const gecko: FilterRule = ([filter, ...rest]) => {
  if (!isOptions(filter)) return { filters: [filter, ...rest] };
  const { urls, types } = filter;
  let known: Options = filter;
  if (Array.isArray(types)) {
    const { types: _, ...others } = filter;
    const told = types.filter((type) => !UNKNOWN_TO_GECKO.includes(type));
    known = types.length ? withTypes(filter, told) : others;
  }
  if (!Array.isArray(urls) || !urls.every((url) => typeof url === "string")) return { filters: [known, ...rest] };
  const filters = [{ ...known, urls: urls.length ? urls.map(withoutPort) : ["<all_urls>"] }, ...rest];
  if (!urls.some(portOf)) return { filters };
  return {
    filters,
    hear: (...told: [{ url: string }]) => (urls.some((pattern) => matches(pattern, told[0].url)) ? told : undefined),
  };
};

/** Requests do not tell whose they are; an incognito half of a split extension gets only its own. */
const isIncognito = (api: object): boolean =>
  (api as { extension?: { inIncognitoContext?: boolean } }).extension?.inIncognitoContext ?? false;

const chrome: FilterRule = ([filter, ...rest], api) => {
  if (!isOptions(filter)) return { filters: [filter, ...rest] };
  const { incognito, types, ...others } = Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value != null),
  ) as Options;
  let known: Options = types === undefined ? others : { ...others, types };
  if (Array.isArray(types) && types.length) {
    const told = types.filter((type) => type !== "webtransport").map((type) => WIDER[type] ?? type);
    known = withTypes(others, [...new Set(told)]);
  }
  if (typeof incognito === "boolean") {
    if (incognito !== isIncognito(api)) known = { ...known, tabId: NO_TAB };
  } else if (incognito !== undefined) {
    known = { ...known, incognito };
  }
  return { filters: [known, ...rest] };
};

/** Filters of requests, as the events of `webRequest` take them. */
export const REQUEST_FILTERS = { chrome, firefox: gecko, thunderbird: gecko } as const;

/** What the repairs of all events say. */
export const REQUEST_FILTERS_DIFFER = {
  chrome: [
    "Types that only Gecko tells apart stand for the wider type of Chrome's: who asks for beacon hears every ping.",
    "incognito: true hears nothing, and false hears all, where an extension spans both: requests do not tell.",
  ],
} as const;

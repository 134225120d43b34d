import type { OptionTable } from "../core/option-table.js";

const GECKO: OptionTable = { storeId: { values: { "0": "firefox-default", "1": "firefox-private" } } };

/** The names of the default and the private store are the other browsers', too; Chrome knows no first-party domain. */
export const COOKIE_STORES = {
  firefox: [GECKO],
  thunderbird: [GECKO],
  chrome: [{ storeId: { values: { "firefox-default": "0", "firefox-private": "1" } }, firstPartyDomain: "drop" }],
} as const satisfies Readonly<Record<"chrome" | "firefox" | "thunderbird", readonly OptionTable[]>>;

/** What the repairs of all members say. */
export const COOKIE_DIFFERENCES = {
  chrome: ["firstPartyDomain has no effect, and cookies carry the browser's own storeId."],
  firefox: ["Cookies carry the browser's own storeId."],
  thunderbird: ["Cookies carry the browser's own storeId."],
} as const;

import type { OptionTable } from "../core/option-table.js";
import { cookieStoreOption } from "./cookie-store-option.js";

/** What `differs` says of every removal by host in Chrome. */
export const HOST_DIFFERENCES = [
  "Of hostnames, the origins with the schemes http and https and no port are removed.",
  "cookieStoreId rejects for every container but the default one.",
] as const;

/** What `differs` says of every removal by origin in Gecko. */
export const ORIGIN_DIFFERENCES = [
  "Of origins, the whole host is removed, with every scheme and port; excludeOrigins rejects.",
] as const;

/** What of an origin Gecko can be told. */
function hostnameOf(origin: string): string {
  if (!URL.canParse(origin)) throw new Error(`'${origin}' is not a valid origin.`);
  return new URL(origin).hostname;
}

/** A rule for what cannot be done, and must not seem done. */
export const refused = (text: string) => ({
  convert(value: unknown) {
    if (value) throw new Error(text);
  },
});

const GECKO: OptionTable = {
  origins: { as: "hostnames", form: (origins: string[]) => origins.map(hostnameOf) },
  excludeOrigins: refused("Gecko cannot leave origins out when it removes data. Name those to remove in origins."),
};

/** Which data is removed: Chrome knows origins, Gecko hosts. */
export const REMOVAL_OPTIONS = {
  firefox: [GECKO],
  thunderbird: [GECKO],
  chrome: [
    {
      cookieStoreId: cookieStoreOption,
      hostnames: {
        as: "origins",
        form: (names: string[]) => names.flatMap((name) => [`https://${name}`, `http://${name}`]),
      },
    },
  ],
} as const satisfies Readonly<Record<"chrome" | "firefox" | "thunderbird", readonly OptionTable[]>>;

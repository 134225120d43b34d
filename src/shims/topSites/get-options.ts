import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { applyTable, isOptions } from "../../core/option-table.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "topSites.get-options",
  summary: "Takes Firefox's options, which Chrome refuses, and keeps to the limit among them.",
  docs: "https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/topSites/get",
  fidelity: { chrome: "partial" },
  differs: {
    chrome: [
      "includeFavicon, includeBlocked, includePinned, includeSearchShortcuts, newtab and onePerDomain have no effect: the sites are those of the browser's own list, without icons.",
    ],
  },
  contexts: ["background", "page"],
} as const satisfies About;

const TABLE = {
  limit: "drop",
  includeFavicon: "drop",
  includeBlocked: "drop",
  includePinned: "drop",
  includeSearchShortcuts: "drop",
  newtab: "drop",
  onePerDomain: "drop",
} as const;

/** How many sites Firefox tells of where nobody says. */
const USUAL = 12;

type Native = (...args: unknown[]) => Promise<unknown[]>;

export const shim = {
  id: "topSites.get-options",
  detect: (api: Api): Detection => neededOn(api, "topSites.get", ["chrome"]),
  create(api: Api, native: Native) {
    const get = asynchronous(api, "topSites.get", ["options: object"], async (options: { limit?: number }) => {
      const rest = applyTable(options as Record<string, unknown>, TABLE);
      // What nobody documents is the browser's to refuse.
      const sites = await (Object.keys(rest).length ? native(rest) : native());
      return sites.slice(0, options.limit ?? USUAL);
    }) as Native;
    return (...args: unknown[]) => (isOptions(args[0]) ? get : native)(...args);
  },
} as const satisfies Shim;

import type { About, Api, Shim } from "../../core/api.js";
import { failCall, optionsRepair } from "../options-repair.js";
import { HOST_DIFFERENCES, REMOVAL_OPTIONS, refused } from "../removal-options.js";
import { targetOf } from "../target.js";

const GECKO_DIFFERS = [
  "Of origins, the whole host is removed, with every scheme and port; excludeOrigins rejects.",
  "cacheStorage and fileSystems reject: Gecko removes them with no type of their own.",
] as const;

export const about = {
  id: "browsingData.remove-options",
  summary:
    "Translates origins into the hostnames that Gecko takes, and hostnames into origins for Chrome; kinds of data that Gecko never had count as removed.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/browsingData#type-RemovalOptions",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: {
    chrome: HOST_DIFFERENCES,
    firefox: GECKO_DIFFERS,
    thunderbird: GECKO_DIFFERS,
  },
  contexts: ["background", "page"],
} as const satisfies About;

const GECKO = [
  ...REMOVAL_OPTIONS.firefox,
  {
    appcache: "drop",
    webSQL: "drop",
    cacheStorage: refused("Gecko cannot remove cacheStorage alone. Leave it out, or remove serviceWorkers and cache."),
    fileSystems: refused("Gecko cannot remove fileSystems alone. Leave it out."),
  },
] as const;

const { id, detect, create } = optionsRepair("browsingData.remove-options", {
  firefox: GECKO,
  thunderbird: GECKO,
  chrome: REMOVAL_OPTIONS.chrome,
});

/** Data that is kept for no origin: with origins, Gecko would remove all of it. */
const ORIGINLESS = ["downloads", "formData", "history", "passwords"];

type Call = [options?: Record<string, unknown>, types?: Record<string, unknown>, ...rest: unknown[]];

export const shim = {
  id,
  detect,
  create(api: Api, native: (...args: unknown[]) => unknown) {
    const remove = create(api, native);
    return (...args: Call): unknown => {
      const [options, types] = args;
      if (targetOf(api) !== "chrome" && options?.origins && ORIGINLESS.some((name) => types?.[name])) {
        return failCall(api, id, new Error("At least one data type doesn't support filtering by origin."), args);
      }
      return remove(...args);
    };
  },
} as const satisfies Shim;

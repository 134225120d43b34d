import { shim } from "../../../../src/shims/topSites/get-options.js";
import { contract } from "../contract.js";
import { equal, ok, rejected } from "../expect.js";

type Get = (...args: unknown[]) => Promise<unknown[]>;

const WITHOUT_EFFECT = {
  includeFavicon: true,
  includeBlocked: true,
  includePinned: true,
  includeSearchShortcuts: true,
  newtab: false,
  onePerDomain: false,
};

export default contract<Get>(
  "topSites.get-options",
  {
    "takes Firefox's options": async ({ member, target }) => {
      // Thunderbird has no such list: what answers there is no repair.
      if (target === "thunderbird") return "not applicable";
      for (const args of [[], [{}], [{ limit: 5 }], [WITHOUT_EFFECT], [{ limit: null }]]) {
        ok(Array.isArray(await member(...args)), JSON.stringify(args));
      }
      return undefined;
    },
    "keeps to the limit": async ({ api, surface, target }) => {
      if (surface !== "created" || target !== "chrome") return "not applicable";
      const sites = Array.from({ length: 20 }, (_, index) => ({ url: `https://${index}.test/`, title: `${index}` }));
      const get = shim.create(api, async () => sites);
      equal(await get({ limit: 1 }), sites.slice(0, 1));
      equal(await get({ limit: 15 }), sites.slice(0, 15));
      equal(await get({}), sites.slice(0, 12));
      equal(await get(), sites);
      return undefined;
    },
    "calls back": async ({ member, target }) => {
      if (target === "thunderbird") return "not applicable";
      for (const args of [[], [{ limit: 1 }]]) {
        const called = await new Promise((resolve) => {
          equal(member(...args, resolve), undefined);
        });
        ok(Array.isArray(called), JSON.stringify(args));
      }
      return undefined;
    },
    "includeFavicon, includeBlocked, includePinned, includeSearchShortcuts, newtab and onePerDomain have no effect: the sites are those of the browser's own list, without icons.":
      async ({ api, surface, target }) => {
        if (surface !== "created" || target !== "chrome") return "not applicable";
        let heard: unknown[] | undefined;
        const get = shim.create(api, async (...args) => {
          heard = args;
          return [];
        });
        equal(await get(WITHOUT_EFFECT), []);
        equal(heard, []);
        return undefined;
      },
    "refuses what nobody documents": async ({ member, target }) => {
      if (target === "thunderbird") return "not applicable";
      await rejected((async () => member({ nonsense: 1 }))());
      await rejected((async () => member("nonsense"))());
      return undefined;
    },
  },
  ["chrome"],
);

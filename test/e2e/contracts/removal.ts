import type { Shim } from "../../../src/core/api.js";
import { type Case, contract } from "./contract.js";
import { equal, matches, rejected } from "./expect.js";
import { passedOn } from "./without-effect.js";

type Remove = (options: object, callback?: () => void) => Promise<unknown>;

const NOBODY = { origins: ["https://removed.example"] };

/** What a member of `browsingData` that removes one kind of data promises of its options. */
export const removalContract = (shim: Shim, more: Readonly<Record<string, Case<Remove>>> = {}) =>
  contract<Remove>(shim.id, {
    "takes origins": async ({ member }) => {
      const options = { ...NOBODY };
      await member(options);
      equal(options, NOBODY, "the program's own object");
      await new Promise<void>((resolve) => {
        equal(member(NOBODY, resolve), undefined);
      });
    },
    "takes hosts": async ({ member, target, shimmed }) => {
      if (target === "chrome" && !shimmed) return "not applicable";
      await member({ hostnames: ["removed.example"] });
      return undefined;
    },
    "Of hostnames, the origins with the schemes http and https and no port are removed.": async (trial) => {
      if (trial.target !== "chrome" || trial.surface !== "created") return "not applicable";
      const [options] = await passedOn(shim, trial.api, [{ hostnames: ["removed.example"] }]);
      equal(options, { origins: ["https://removed.example", "http://removed.example"] });
      return undefined;
    },
    "cookieStoreId rejects for every container but the default one.": async ({ member, target, shimmed }) => {
      if (target !== "chrome" || !shimmed) return "not applicable";
      const refused = await rejected(member({ ...NOBODY, cookieStoreId: "firefox-container-1" }));
      matches(refused.message, /Contextual identities/);
      await member({ ...NOBODY, cookieStoreId: "firefox-default" });
      return undefined;
    },
    "Of origins, the whole host is removed, with every scheme and port; excludeOrigins rejects.": async (trial) => {
      if (trial.target === "chrome" || trial.surface !== "created") return "not applicable";
      const [options] = await passedOn(shim, trial.api, [{ origins: ["https://removed.example:8443"] }]);
      equal(options, { hostnames: ["removed.example"] });
      await rejected(passedOn(shim, trial.api, [{ excludeOrigins: ["https://kept.example"] }]));
      return undefined;
    },
    "refuses what is no origin, and what nobody documents": async ({ member }) => {
      await rejected((async () => member({ origins: ["nonsense"] }))());
      await rejected((async () => member({ nonsense: true }))());
    },
    ...more,
  });

import { shim } from "../../../../src/shims/browsingData/remove-options.js";
import { contract } from "../contract.js";
import { equal, matches, rejected } from "../expect.js";
import { passedOn } from "../without-effect.js";

type Remove = (options: object, types: object) => Promise<unknown>;

// biome-ignore lint/suspicious/noExplicitAny: a case calls whatever the API has.
const kept = async (api: any, url: string): Promise<string> =>
  (await api.cookies.getAll({ url })).map(({ name }: { name: string }) => name).join();

export default contract<Remove>("browsingData.remove-options", {
  "Of hostnames, the origins with the schemes http and https and no port are removed.": async ({
    api,
    target,
    surface,
  }) => {
    if (target !== "chrome" || surface !== "created") return "not applicable";
    const [options] = await passedOn(shim, api, [{ hostnames: ["removed.example"] }, { cookies: true }]);
    equal(options, { origins: ["https://removed.example", "http://removed.example"] });
    return undefined;
  },
  "cookieStoreId rejects for every container but the default one.": async ({ member, target, shimmed }) => {
    if (target !== "chrome" || !shimmed) return "not applicable";
    matches(
      (await rejected(member({ cookieStoreId: "firefox-container-1" }, { cookies: true }))).message,
      /Contextual identities/,
    );
    await member({ cookieStoreId: "firefox-default", since: Date.now() }, { cookies: true });
    return undefined;
  },
  "Of origins, the whole host is removed, with every scheme and port; excludeOrigins rejects.": async ({
    api,
    target,
    surface,
  }) => {
    if (target === "chrome" || surface !== "created") return "not applicable";
    const [options] = await passedOn(shim, api, [{ origins: ["https://removed.example:8443"] }, { cookies: true }]);
    equal(options, { hostnames: ["removed.example"] });
    await rejected(passedOn(shim, api, [{ excludeOrigins: ["https://kept.example"] }, { cookies: true }]));
    return undefined;
  },
  "removes the cookies of some origins, and no others": async ({ member, api }) => {
    const [here, there] = ["https://removed.example/", "https://kept.example/"];
    for (const url of [here, there]) await api.cookies.set({ url, name: "compat", value: "1" });
    await member({ origins: ["https://removed.example"] }, { cookies: true });
    matches(`${await kept(api, here)}|${await kept(api, there)}`, /^\|compat$/);
  },
  "removes the cookies of some hosts, and no others": async ({ member, api, target, shimmed }) => {
    if (target === "chrome" && !shimmed) return "not applicable";
    const [here, there] = ["https://removed.example/", "https://kept.example/"];
    for (const url of [here, there]) await api.cookies.set({ url, name: "compat", value: "1" });
    await member({ hostnames: ["removed.example"] }, { cookies: true });
    matches(`${await kept(api, here)}|${await kept(api, there)}`, /^\|compat$/);
    return undefined;
  },
  "refuses origins for data that is kept for none": async ({ member }) => {
    const origins = ["https://removed.example"];
    matches((await rejected(member({ origins }, { history: true }))).message, /doesn't support filtering by origin/);
  },
  "takes kinds of data that no browser keeps any more": async ({ member }) => {
    await member({ since: Date.now() }, { appcache: true, webSQL: true });
  },
  "refuses what Gecko cannot remove, instead of seeming to": async ({ member, target }) => {
    if (target === "chrome") return "not applicable";
    matches((await rejected(member({}, { cacheStorage: true }))).message, /cacheStorage/);
    matches((await rejected(member({}, { fileSystems: true }))).message, /fileSystems/);
    const options = { excludeOrigins: ["https://kept.example"] };
    matches((await rejected(member(options, { cookies: true }))).message, /origins/);
    return undefined;
  },
  "refuses what nobody documents": async ({ member }) => {
    await rejected((async () => member({}, { nonsense: true }))());
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "cacheStorage and fileSystems reject: Gecko removes them with no type of their own.":
    "refuses what Gecko cannot remove, instead of seeming to",
};

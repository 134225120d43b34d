import { contract } from "../contract.js";
import { matches, rejected } from "../expect.js";

type Remove = (options: object, types: object) => Promise<unknown>;

// biome-ignore lint/suspicious/noExplicitAny: a case calls whatever the API has.
const kept = async (api: any, url: string): Promise<string> =>
  (await api.cookies.getAll({ url })).map(({ name }: { name: string }) => name).join();

export default contract<Remove>("browsingData.remove-options", {
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

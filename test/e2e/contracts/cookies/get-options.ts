import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";

interface Cookie {
  readonly name: string;
  readonly value: string;
}

const URL = "https://cookies.example/";
const NAME = "compat-get";

export default contract<(details: object) => Promise<unknown>>("cookies.get-options", {
  "firstPartyDomain has no effect, and cookies carry the browser's own storeId.": async ({
    member,
    api,
    target,
    shimmed,
  }) => {
    if (target !== "chrome" || !shimmed) return "not applicable";
    await api.cookies.set({ url: URL, name: NAME, value: "1" });
    const found = await member({ url: URL, name: NAME, firstPartyDomain: "ignored.example" });
    equal((found as { storeId: string }).storeId, "0");
    return undefined;
  },
  "Cookies carry the browser's own storeId.": async ({ member, api, target, shimmed }) => {
    if (target === "chrome" || !shimmed) return "not applicable";
    await api.cookies.set({ url: URL, name: NAME, value: "1" });
    const found = await member({ url: URL, name: NAME, storeId: "0" });
    equal((found as { storeId: string }).storeId, "firefox-default");
    return undefined;
  },
  "takes every browser's name of the default store": async ({ member, api, shimmed }) => {
    if (!shimmed) return "not applicable";
    const details = { url: URL, name: NAME };
    for (const store of ["0", "firefox-default"]) {
      await api.cookies.set({ url: URL, name: NAME, value: "1" });
      const found = await member({ ...details, storeId: store });
      equal((found as Cookie).value, "1", store);
    }
    return undefined;
  },
  "takes firstPartyDomain": async ({ member, api, target, shimmed }) => {
    if (target === "chrome" && !shimmed) return "not applicable";
    const details = { url: URL, name: NAME };
    await api.cookies.set({ url: URL, name: NAME, value: "1" });
    const store = "without a first party";
    const found = await member({ ...details, firstPartyDomain: "" });
    equal((found as Cookie).value, "1", store);
    return undefined;
  },
  "refuses what nobody documents": async ({ member }) => {
    const details = { url: URL, name: NAME };
    await rejected((async () => member({ ...details, nonsense: 1 }))());
  },
});

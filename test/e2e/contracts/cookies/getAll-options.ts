import { contract } from "../contract.js";
import { equal, ok, rejected } from "../expect.js";

interface Cookie {
  readonly name: string;
  readonly value: string;
}

const URL = "https://cookies.example/";
const NAME = "compat-getAll";

export default contract<(details: object) => Promise<unknown>>("cookies.getAll-options", {
  "firstPartyDomain has no effect, and cookies carry the browser's own storeId.": async ({
    member,
    api,
    target,
    shimmed,
  }) => {
    if (target !== "chrome" || !shimmed) return "not applicable";
    await api.cookies.set({ url: URL, name: NAME, value: "1" });
    const found = await member({ url: URL, name: NAME, firstPartyDomain: "ignored.example" });
    equal(((found as object[])[0] as { storeId: string }).storeId, "0");
    return undefined;
  },
  "Cookies carry the browser's own storeId.": async ({ member, api, target, shimmed }) => {
    if (target === "chrome" || !shimmed) return "not applicable";
    await api.cookies.set({ url: URL, name: NAME, value: "1" });
    const found = await member({ url: URL, name: NAME, storeId: "0" });
    equal(((found as object[])[0] as { storeId: string }).storeId, "firefox-default");
    return undefined;
  },
  "takes every browser's name of the default store": async ({ member, api, shimmed }) => {
    if (!shimmed) return "not applicable";
    for (const store of ["0", "firefox-default"]) {
      await api.cookies.set({ url: URL, name: NAME, value: "1" });
      const found = await member({ url: URL, storeId: store });
      ok(
        (found as Cookie[]).some(({ name }) => name === NAME),
        store,
      );
    }
    return undefined;
  },
  "takes firstPartyDomain": async ({ member, api, target, shimmed }) => {
    if (target === "chrome" && !shimmed) return "not applicable";
    await api.cookies.set({ url: URL, name: NAME, value: "1" });
    const store = "without a first party";
    const found = await member({ url: URL, firstPartyDomain: "" });
    ok(
      (found as Cookie[]).some(({ name }) => name === NAME),
      store,
    );
    return undefined;
  },
  "refuses what nobody documents": async ({ member }) => {
    await rejected((async () => member({ url: URL, nonsense: 1 }))());
  },
});

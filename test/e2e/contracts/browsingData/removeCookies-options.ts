import { shim } from "../../../../src/shims/browsingData/removeCookies-options.js";
import { equal } from "../expect.js";
import { removalContract } from "../removal.js";

export default removalContract(shim, {
  "removes those of some origins, and no others": async ({ member, api }) => {
    const urls = ["https://removed.example/", "https://kept.example/"];
    for (const url of urls) await api.cookies.set({ url, name: "compat", value: "1" });
    await member({ origins: ["https://removed.example"] });
    const counts = await Promise.all(urls.map(async (url) => (await api.cookies.getAll({ url })).length));
    equal(counts, [0, 1]);
  },
});

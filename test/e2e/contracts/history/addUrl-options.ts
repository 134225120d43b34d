import { shim } from "../../../../src/shims/history/addUrl-options.js";
import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

type AddUrl = (details: object) => Promise<void>;

export default contract<AddUrl>(
  "history.addUrl-options",
  {
    "title, transition and visitTime have no effect: the visit is one of now, by a link, without a title.":
      withoutEffect(
        shim,
        ["chrome"],
        [{ url: "https://history.example/", title: "Title", transition: "typed", visitTime: 1 }],
        "title",
        "transition",
        "visitTime",
      ),
    "adds a visit with what only Firefox keeps of it": async ({ member, api, target, shimmed }) => {
      if (target === "chrome" && !shimmed) return "not applicable";
      const url = "https://history.example/compat";
      await member({ url, title: "Title", transition: "link", visitTime: Date.now() - 1000 });
      equal((await api.history.getVisits({ url })).length > 0, true);
      await api.history.deleteUrl({ url });
      return undefined;
    },
    "refuses what nobody documents": async ({ member }) => {
      await rejected((async () => member({ url: "https://history.example/", nonsense: 1 }))());
    },
  },
  ["chrome"],
);

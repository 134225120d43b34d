import { shim } from "../../../../src/shims/windows/update-options.js";
import { contract } from "../contract.js";
import { equal, rejected } from "../expect.js";
import { withoutEffect } from "../without-effect.js";

type Update = (id: number, options: object) => Promise<{ id: number }>;

export default contract<Update>("windows.update-options", {
  "titlePreface has no effect: the title is the page's alone.": withoutEffect(
    shim,
    ["chrome"],
    [1, { titlePreface: "x" }],
    "titlePreface",
  ),
  "takes a preface for the title": async ({ member, api, shimmed, target }) => {
    if (target === "chrome" && !shimmed) return "not applicable";
    const { id } = await api.windows.getLastFocused();
    equal((await member(id, { titlePreface: "", focused: true })).id, id);
    return undefined;
  },
  "refuses what nobody documents": async ({ member, api }) => {
    const { id } = await api.windows.getLastFocused();
    await rejected((async () => member(id, { nonsense: 1 }))());
  },
});

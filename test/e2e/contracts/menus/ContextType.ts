import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Readonly<Record<string, string>>>(
  "menus.ContextType",
  {
    "It names the contexts that Chrome has.": ({ member, api, target }) => {
      if (target !== "chrome") return "not applicable";
      equal(member, api.contextMenus.ContextType);
      return undefined;
    },
    "has the contexts that every browser has": ({ member }) => {
      for (const name of [
        "action",
        "all",
        "audio",
        "editable",
        "frame",
        "image",
        "link",
        "page",
        "selection",
        "video",
      ]) {
        equal(member[name.toUpperCase()], name);
      }
    },
  },
  ["chrome"],
);

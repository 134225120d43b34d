import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Readonly<Record<string, string>>>("contextMenus.ContextType", {
  "has every context of Chrome's reference under its name in capitals": ({ member }) => {
    const names =
      "action all audio browser_action editable frame image launcher link page page_action selection tab video";
    for (const name of names.split(" ")) equal(member[name.toUpperCase()], name);
  },
});

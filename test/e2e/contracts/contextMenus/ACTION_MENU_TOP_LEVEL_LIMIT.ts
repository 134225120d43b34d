import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<number>(
  "contextMenus.ACTION_MENU_TOP_LEVEL_LIMIT",
  {
    "is six": ({ member }) => equal(member, 6),
  },
  ["thunderbird"],
);

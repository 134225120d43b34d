import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<object>(
  "contextMenus.ItemType",
  {
    "names the four kinds": ({ member }) => {
      equal({ ...member }, { CHECKBOX: "checkbox", NORMAL: "normal", RADIO: "radio", SEPARATOR: "separator" });
    },
  },
  ["thunderbird"],
);

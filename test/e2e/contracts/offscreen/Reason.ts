import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("offscreen.Reason", {
  "names each reason by itself": ({ member }) => {
    for (const [name, value] of Object.entries(member)) equal(value, name);
    equal(Object.keys(member).length, 15);
    equal(member.DOM_PARSER, "DOM_PARSER");
  },
});

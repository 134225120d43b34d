import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("scripting.StyleOrigin", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.AUTHOR, "AUTHOR", "AUTHOR");
    equal(member.USER, "USER", "USER");
  },
});

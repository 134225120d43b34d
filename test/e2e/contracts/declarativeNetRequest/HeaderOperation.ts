import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("declarativeNetRequest.HeaderOperation", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.APPEND, "append", "APPEND");
    equal(member.REMOVE, "remove", "REMOVE");
    equal(member.SET, "set", "SET");
  },
});

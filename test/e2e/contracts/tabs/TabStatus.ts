import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("tabs.TabStatus", {
  "has every value that Chrome's reference names": ({ member }) => {
    equal(member.COMPLETE, "complete", "COMPLETE");
    equal(member.LOADING, "loading", "LOADING");
    equal(member.UNLOADED, "unloaded", "UNLOADED");
  },
});

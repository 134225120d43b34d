import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.OnPerformanceWarningCategory", {
  "has every value that a reference names": ({ member }) => {
    equal(member.CONTENT_SCRIPT, "content_script", "CONTENT_SCRIPT");
  },
});

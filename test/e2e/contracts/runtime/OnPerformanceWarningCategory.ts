import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.OnPerformanceWarningCategory", {
  "has every value that a reference names (TB-076)": ({ member }) => {
    equal(member.CONTENT_SCRIPT, "content_script", "CONTENT_SCRIPT");
  },
});

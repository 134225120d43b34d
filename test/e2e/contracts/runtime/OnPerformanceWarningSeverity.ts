import { contract } from "../contract.js";
import { equal } from "../expect.js";

export default contract<Record<string, string>>("runtime.OnPerformanceWarningSeverity", {
  "has every value that a reference names (TB-077)": ({ member }) => {
    equal(member.HIGH, "high", "HIGH");
    equal(member.LOW, "low", "LOW");
    equal(member.MEDIUM, "medium", "MEDIUM");
  },
});

import { contract } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onPerformanceWarning", neverFires);

/** The cases and tests that show the differences. */
export const differences = {
  "Chrome issues no performance warnings to extensions.": "No test can show it: Chrome has no warning that could come.",
};

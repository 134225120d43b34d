import { contract } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onPerformanceWarning", neverFires);

/** The cases and tests that show the differences. */
export const differences = {
  "Chrome issues no performance warnings to extensions.":
    "e2e/runtime/silent-events.spec.ts: Chrome warns no extension that keeps it busy (TB-056)",
};

import { contract, proving } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onBrowserUpdateAvailable", proving("CR-140", neverFires));

/** The cases and tests that show the differences. */
export const differences = {
  "A pending update of the browser is not exposed to extensions.":
    "e2e/runtime/silent-events.spec.ts: an update of Gecko that waits for a restart is told to no extension (CR-140)",
};

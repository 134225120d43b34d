import { contract, proving } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onRestartRequired", proving("CR-150", neverFires));

/** The cases and tests that show the differences. */
export const differences = {
  "It fires in ChromeOS kiosk apps only, and this is none.": "No test can show it: it takes a ChromeOS kiosk.",
};

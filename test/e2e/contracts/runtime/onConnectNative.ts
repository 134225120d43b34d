import { contract, proving } from "../contract.js";
import { neverFires } from "../never-fires.js";

export default contract("runtime.onConnectNative", proving("CR-143", neverFires));

/** The cases and tests that show the differences. */
export const differences = {
  "It is supported on ChromeOS only, and this is not ChromeOS.": "No test can show it: it takes ChromeOS.",
};

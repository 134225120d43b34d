import { contract, proving } from "../contract.js";
import { type AnyEvent, isNotChromeOs, neverFires } from "../never-fires.js";

export default contract<AnyEvent>("runtime.onConnectNative", {
  ...proving("CR-143", neverFires),
  "It is supported on ChromeOS only, and this is not ChromeOS.": isNotChromeOs,
});

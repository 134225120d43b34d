import { contract, proving } from "../contract.js";
import { type AnyEvent, isNotChromeOs, neverFires } from "../never-fires.js";

export default contract<AnyEvent>("runtime.onRestartRequired", {
  ...proving("CR-150", neverFires),
  "It fires in ChromeOS kiosk apps only, and this is none.": isNotChromeOs,
});

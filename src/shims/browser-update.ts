import { optionOf } from "../core/options.js";

/** The reason of onInstalled after an update of the browser: Chrome's word, or the one that the extension chose. */
export const browserUpdate = (): "browser_update" | "chrome_update" =>
  optionOf("runtime.onInstalled") === "browser_update" ? "browser_update" : "chrome_update";

import type { Api, Target } from "../core/api.js";

/** The browser that this root belongs to, told by the scheme of the extension's addresses and by the root's own name. */
export function targetOf(api: Api): Target {
  if (!api.runtime.getURL("").startsWith("moz-")) return "chrome";
  return "messenger" in globalThis ? "thunderbird" : "firefox";
}

/** The browser's name in sentences. */
export const BROWSER_NAMES: Readonly<Record<Target, string>> = {
  chrome: "Chrome",
  firefox: "Firefox",
  thunderbird: "Thunderbird",
};

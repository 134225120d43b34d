import type { About, Shim } from "../../core/api.js";
import { COOKIE_DIFFERENCES, COOKIE_STORES } from "../cookie-store.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "cookies.set-options",
  summary:
    'Takes the other browsers\' names of the default and the private store, "0" and "firefox-default", "1" and "firefox-private"; in Chrome, firstPartyDomain, too.',
  docs: "https://developer.chrome.com/docs/extensions/reference/api/cookies#type-CookieStore",
  fidelity: { chrome: "partial", firefox: "partial", thunderbird: "partial" },
  differs: COOKIE_DIFFERENCES,
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = optionsRepair("cookies.set-options", COOKIE_STORES) satisfies Shim;

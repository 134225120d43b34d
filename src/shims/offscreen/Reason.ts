import type { About, Api, Detection, Shim } from "../../core/api.js";
import { enumeration } from "../enumeration.js";
import { detectOffscreen } from "../offscreen-background.js";

export const about = {
  id: "offscreen.Reason",
  summary: "Why an extension opens an offscreen document.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/offscreen#type-Reason",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

const ID = "offscreen.Reason";

export const shim = {
  ...enumeration(ID, {
    TESTING: "TESTING",
    AUDIO_PLAYBACK: "AUDIO_PLAYBACK",
    IFRAME_SCRIPTING: "IFRAME_SCRIPTING",
    DOM_SCRAPING: "DOM_SCRAPING",
    BLOBS: "BLOBS",
    DOM_PARSER: "DOM_PARSER",
    USER_MEDIA: "USER_MEDIA",
    DISPLAY_MEDIA: "DISPLAY_MEDIA",
    WEB_RTC: "WEB_RTC",
    CLIPBOARD: "CLIPBOARD",
    LOCAL_STORAGE: "LOCAL_STORAGE",
    WORKERS: "WORKERS",
    BATTERY_STATUS: "BATTERY_STATUS",
    MATCH_MEDIA: "MATCH_MEDIA",
    GEOLOCATION: "GEOLOCATION",
  }),
  detect: (api: Api): Detection => detectOffscreen(api, ID),
} as const satisfies Shim;

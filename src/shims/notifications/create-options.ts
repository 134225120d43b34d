import type { About, Shim } from "../../core/api.js";
import { optionsRepair } from "../options-repair.js";

const GECKO = [
  "Buttons are not shown: the program never hears of a click on one.",
  "requireInteraction and silent have no effect: the desktop decides how long a notification stays, and whether it sounds.",
  "An image, a list and a progress bar are not shown: title and message are.",
] as const;

export const about = {
  id: "notifications.create-options",
  summary:
    "Takes Chrome's options that Gecko refuses (buttons, requireInteraction, silent), and options without type, title or message, as Chrome does; in Chrome, options without an icon, as Gecko does.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/notifications#type-NotificationOptions",
  fidelity: { chrome: "full", firefox: "partial", thunderbird: "partial" },
  differs: { firefox: GECKO, thunderbird: GECKO },
  contexts: ["background", "page"],
} as const satisfies About;

const TABLE = {
  buttons: "drop",
  requireInteraction: "drop",
  silent: "drop",
  type: { missing: "basic" },
  title: { missing: "" },
  message: { missing: "" },
} as const;

/** A picture of one pixel that nobody sees. */
const NO_ICON =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=";

export const shim = optionsRepair("notifications.create-options", {
  chrome: [{ iconUrl: { missing: NO_ICON } }],
  firefox: [TABLE],
  thunderbird: [TABLE],
}) satisfies Shim;

import type { About, Shim } from "../../core/api.js";
import { GECKO_NOTIFICATION, NOTIFICATION_DIFFERENCES } from "../notification-options.js";
import { optionsRepair } from "../options-repair.js";

export const about = {
  id: "notifications.create-options",
  summary:
    "Takes Chrome's options that Gecko refuses (buttons, requireInteraction, silent), and options without type, title or message, as Chrome does; in Chrome, options without an icon, as Gecko does.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/notifications#type-NotificationOptions",
  fidelity: { chrome: "full", firefox: "partial", thunderbird: "partial" },
  differs: { firefox: NOTIFICATION_DIFFERENCES, thunderbird: NOTIFICATION_DIFFERENCES },
  contexts: ["background", "page"],
} as const satisfies About;

/** A picture of one pixel that nobody sees. */
const NO_ICON =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=";

export const shim = optionsRepair("notifications.create-options", {
  chrome: [{ iconUrl: { missing: NO_ICON } }],
  firefox: [GECKO_NOTIFICATION],
  thunderbird: [GECKO_NOTIFICATION],
}) satisfies Shim;

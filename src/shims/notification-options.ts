import type { OptionTable } from "../core/option-table.js";

/** What of Chrome's options Gecko refuses, and what it demands. */
export const GECKO_NOTIFICATION: OptionTable = {
  buttons: "drop",
  requireInteraction: "drop",
  silent: "drop",
  type: { missing: "basic" },
  title: { missing: "" },
  message: { missing: "" },
};

/** What `differs` says of every notification in Gecko. */
export const NOTIFICATION_DIFFERENCES = [
  "Buttons are not shown: the program never hears of a click on one.",
  "requireInteraction and silent have no effect: the desktop decides how long a notification stays, and whether it sounds.",
  "An image, a list and a progress bar are not shown: title and message are.",
] as const;

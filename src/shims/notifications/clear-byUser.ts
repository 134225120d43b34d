import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { markCleared } from "../cleared-notifications.js";
import { neededOn } from "../options-repair.js";

export const about = {
  id: "notifications.clear-byUser",
  summary: "Lets notifications.onClosed tell that the program closed a notification, and no user.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/notifications#method-clear",
  fidelity: { firefox: "full", thunderbird: "full" },
  differs: {},
  contexts: ["background", "page"],
} as const satisfies About;

export const shim = {
  id: "notifications.clear-byUser",
  detect: (api: Api): Detection => neededOn(api, "notifications.clear-byUser", ["firefox", "thunderbird"]),
  create: (api: Api, native: (id: string) => Promise<boolean>) =>
    asynchronous(api, "notifications.clear", ["notificationId: string"], async (id: string) => {
      await markCleared(id);
      return native(id);
    }),
} as const satisfies Shim;

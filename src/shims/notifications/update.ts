import type { About, Api, Detection, Shim } from "../../core/api.js";
import { asynchronous } from "../../core/asynchronous.js";
import { lookUp } from "../../core/install.js";
import { applyTable, type Options } from "../../core/option-table.js";
import { blockedHere } from "../blocked-here.js";
import { GECKO_NOTIFICATION } from "../notification-options.js";

const DIFFERS = [
  "Buttons are not shown: the program never hears of a click on one.",
  "requireInteraction and silent have no effect: the desktop decides how long a notification stays, and whether it sounds.",
  "An image, a list and a progress bar are not shown: title and message are.",
  "The notification is shown anew: onClosed and onShown fire, and the desktop may draw attention to it.",
  "Options that nobody documents fail only where the notification is there.",
  "An icon that cannot be loaded is left out, and the call succeeds.",
] as const;

export const about = {
  id: "notifications.update",
  summary:
    "Changes a notification that is there. Where a browser lacks it, the notification is made again under its id, with its own options and the new ones.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/notifications#method-update",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: DIFFERS, thunderbird: DIFFERS },
  needs: { permissions: ["notifications"] },
  contexts: ["background", "page"],
  survives: "Everything: the browser itself keeps what each notification was made with.",
} as const satisfies About;

interface NotificationsApi extends Api {
  readonly notifications: {
    create(id: string, options: Options): Promise<string>;
    /** Gecko tells the options of each, with null for what was not given. */
    getAll(): Promise<Readonly<Record<string, Options>>>;
  };
}

/** The options that have a value. */
const given = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value != null));

export const shim = {
  id: "notifications.update",
  detect(api: Api): Detection {
    if (lookUp(api, "notifications.update")) return "native";
    const found = lookUp(api, "notifications.create") ? "missing" : "blocked: the missing permission 'notifications'";
    return blockedHere(api) ?? found;
  },
  create(api: NotificationsApi) {
    // One after the other, so that none loses what another has just changed.
    let turn: Promise<boolean> = Promise.resolve(false);
    async function update(id: string, options: Options): Promise<boolean> {
      const { create, getAll } = api.notifications;
      const all = await getAll();
      const old = Object.hasOwn(all, id) && all[id];
      if (!old) return false;
      await create(id, applyTable({ ...given(old), ...given(options) }, GECKO_NOTIFICATION));
      return true;
    }
    return asynchronous(
      api,
      "notifications.update",
      ["notificationId: string", "options: object"],
      (id: string, options: Options) => {
        const updated = turn.then(() => update(id, options));
        turn = updated.catch(() => false);
        return updated;
      },
    );
  },
} as const satisfies Shim;

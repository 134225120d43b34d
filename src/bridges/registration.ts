import type { Api, NativeEvent, RootRuntime } from "../core/api.js";
import { define } from "../core/install.js";
import { forget, keep, recall } from "../core/kept-state.js";
import { findRoot } from "../core/root.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { acceptEvents, extendableEvent, handle } from "./extendable-event.js";
import { asksFor, listensTo, reaches } from "./facts.js";
import { type WorkerOptions, workerOptions } from "./worker-facts.js";

export const about = {
  id: "registration",
  summary:
    "The background's `registration`: scope, active, update, unregister, and notifications with their notificationclick and notificationclose.",
  why: "An event page has no registration.",
  docs: "https://developer.mozilla.org/docs/Web/API/ServiceWorkerRegistration",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: [
    "Of a notification's options body, icon, tag and data count; actions, badge, image, requireInteraction, silent and vibrate are not shown.",
    "notifications.onClicked and onClosed of the extension are called for these notifications, too.",
    "update() finds nothing new and unregister() resolves with false: the browser alone updates and removes the background.",
    "There is no pushManager, sync, periodicSync or cookies.",
  ],
  contexts: ["background"],
  survives: "The notifications that are shown, with their data: compat's own IndexedDB.",
} as const satisfies BridgeAbout;

export const wanted = (facts: BridgeFacts): boolean =>
  reaches(facts, "registration") || (asksFor(facts, "notifications") && listensTo(facts, "notificationclick"));
export const optionsFor = workerOptions;

interface NotificationsApi extends Api {
  readonly runtime: RootRuntime;
  readonly notifications?: {
    create(id: string, options: object): Promise<string>;
    clear(id: string): Promise<boolean>;
    getAll(): Promise<Record<string, unknown>>;
    readonly onClicked: NativeEvent<(id: string) => void>;
    readonly onClosed: NativeEvent<(id: string, byUser?: boolean) => void>;
  };
}

interface Shown {
  readonly title: string;
  readonly body: string;
  readonly icon: string;
  readonly tag: string;
  readonly data: unknown;
}

const PREFIX = "compat.notification ";

/** A notification as its events and getNotifications() tell of it. */
const notificationOf = ({ notifications }: NotificationsApi, id: string, shown: Shown) => ({
  ...shown,
  close: () => void notifications?.clear(id),
});

/** The part of a registration that shows notifications. */
function notifier(api: NotificationsApi, base: string) {
  return {
    async showNotification(title: string, options: Partial<Shown> = {}): Promise<void> {
      if (!api.notifications) {
        const cause = "registration.showNotification: the permission 'notifications' is missing";
        throw new TypeError(`${cause}. Declare it in manifest.json.`);
      }
      const { body = "", icon = "", tag = "", data = null } = options;
      const shown: Shown = { title: `${title}`, body, icon: icon && new URL(icon, base).href, tag, data };
      const id = PREFIX + (tag || crypto.randomUUID());
      await keep(id, shown);
      const iconUrl = shown.icon ? { iconUrl: shown.icon } : {};
      await api.notifications.create(id, { type: "basic", title: shown.title, message: body, ...iconUrl });
    },
    async getNotifications({ tag }: { tag?: string } = {}): Promise<object[]> {
      const ids = Object.keys((await api.notifications?.getAll()) ?? {}).filter((id) => id.startsWith(PREFIX));
      const all = await Promise.all(ids.map(async (id) => ({ id, shown: await recall<Shown>(id) })));
      return all.flatMap(({ id, shown }) =>
        shown && (!tag || shown.tag === tag) ? [notificationOf(api, id, shown)] : [],
      );
    },
  };
}

/** Hands what happens to notifications on as events of the worker. */
function tellOf(api: NotificationsApi): void {
  const tell = async (type: string, id: string) => {
    const shown = id.startsWith(PREFIX) ? await recall<Shown>(id) : undefined;
    if (!shown) return;
    await handle(extendableEvent(type, { action: "", notification: notificationOf(api, id, shown) }));
  };
  api.notifications?.onClicked.addListener((id) => void tell("notificationclick", id));
  api.notifications?.onClosed.addListener(async (id, byUser) => {
    // A notification that took the place of one with the same tag has closed only that one.
    if (!id.startsWith(PREFIX) || id in ((await api.notifications?.getAll()) ?? {})) return;
    if (byUser) await tell("notificationclose", id);
    await forget(id);
  });
}

export function install({ worker }: WorkerOptions): void {
  const api = findRoot() as NotificationsApi | undefined;
  if (!api || typeof document === "undefined" || "registration" in globalThis) return;
  const scope = `${location.origin}/`;
  const scriptURL = new URL(worker, scope).href;
  const registration = {
    scope,
    active: { scriptURL, state: "activated" },
    installing: null,
    waiting: null,
    updateViaCache: "imports",
    update: async () => registration,
    unregister: async () => false,
    ...notifier(api, scriptURL),
  };
  define(globalThis, "registration", registration);
  acceptEvents("notificationclick", "notificationclose");
  tellOf(api);
}

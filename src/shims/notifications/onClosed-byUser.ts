import type { About, Api, Detection, NativeEvent, Shim } from "../../core/api.js";
import { wrapEvent } from "../../core/event.js";
import { wasCleared } from "../cleared-notifications.js";
import { neededOn } from "../options-repair.js";

const GECKO = [
  "A listener is told a moment later, when it is known who closed the notification.",
  "A notification that another of the same id replaces is told of, too, as closed by the user.",
  "For ten seconds after notifications.clear(), what closes under that id counts as closed by the program.",
] as const;

export const about = {
  id: "notifications.onClosed-byUser",
  summary: "Tells that no user closed what notifications.clear() did; in Gecko, the user closes everything.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/notifications#event-onClosed",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: { firefox: GECKO, thunderbird: GECKO },
  contexts: ["background", "page"],
} as const satisfies About;

type Listener = (id: string, byUser: boolean) => unknown;

export const shim = {
  id: "notifications.onClosed-byUser",
  detect: (api: Api): Detection => neededOn(api, "notifications.onClosed-byUser", ["firefox", "thunderbird"]),
  create: (_api: Api, native: NativeEvent<Listener>) =>
    wrapEvent(native, (listener) => (id, byUser) => wasCleared(id).then((cleared) => listener(id, byUser && !cleared))),
} as const satisfies Shim;

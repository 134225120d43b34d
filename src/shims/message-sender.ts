import type { Api, Detection, NativeEvent } from "../core/api.js";
import { wrapEvent } from "../core/event.js";
import { lookUp } from "../core/install.js";
import { targetOf } from "./target.js";

/** Who sent a message or opened a port. @see https://developer.chrome.com/docs/extensions/reference/api/runtime#type-MessageSender */
export interface MessageSender {
  documentId?: string;
  documentLifecycle?: string;
  frameId?: number;
  id?: string;
  origin?: string;
  tab?: { id?: number };
  url?: string;
}

/** What `differs` says of every sender that Gecko tells of. */
export const SENDER_DIFFERS = [
  "documentLifecycle is always `active`: there is no prerendering, and no document in the back/forward cache can send.",
  "tlsChannelId and nativeApplication are never set.",
  "Before version 126 origin is missing where a content script sends, and before version 153 documentId everywhere.",
] as const;

/** A sender as the references describe it: without Gecko's internal fields, and with the state of its document. */
export function plainSender(sender: MessageSender): MessageSender {
  const { contextId, envType, ...plain } = sender as MessageSender & { contextId?: unknown; envType?: unknown };
  // Before version 126 no sender has an origin; that of an extension's page cannot differ from its address.
  const own = /^moz-extension:..[^/]+/.exec(plain.url ?? "");
  if (own) plain.origin ??= own[0];
  return plain.tab || plain.documentId ? { ...plain, documentLifecycle: "active" } : plain;
}

type Listener = (message: unknown, sender: MessageSender, respond: (response?: unknown) => void) => unknown;

/** A repair of an event of messages: its listeners get {@link plainSender}. */
export const senderRepair = <const Id extends string>(id: Id) => {
  const [event = id] = id.split("-");
  return {
    id,
    detect: (api: Api): Detection => (targetOf(api) === "chrome" || !lookUp(api, event) ? "native" : "missing"),
    create: (_api: Api, native: NativeEvent<Listener>) =>
      wrapEvent<Listener>(
        native,
        (listener) => (message, sender, respond) => listener(message, plainSender(sender), respond),
      ),
  };
};

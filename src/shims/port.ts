import type { Api, Detection, NativeEvent, Shim } from "../core/api.js";
import { isExtensionOrigin } from "../core/environment.js";
import { createEvent, wrapEvent } from "../core/event.js";
import { lookUp } from "../core/install.js";
import { callbackWithError } from "../core/last-error.js";
import { type MessageSender, plainSender } from "./message-sender.js";
import { targetOf } from "./target.js";

/** What the engines' ports have in common, and `error`, where Gecko keeps the reason of the end. */
export interface Port {
  error?: { readonly message?: string } | null;
  sender?: MessageSender;
  readonly onDisconnect: NativeEvent<(port: Port) => void>;
  disconnect(): void;
}

const told = new WeakSet<Port>();

/**
 * Lets a port tell why it ended in both ways: during `onDisconnect` `runtime.lastError` holds the reason, as Chrome's
 * reference says, and from then on `port.error`, as Gecko's does; it is null before, and when there is no reason. Messages
 * stay native. Who disconnects hears nothing more, even where the engine finds later that nobody was there.
 *
 * `exit` is the reason that only Chrome has: its `lastError` calls it an error, Gecko's `port.error` does not.
 */
export function tellReason<P extends Port>(api: Api, id: string, port: P, exit?: string): P {
  if (told.has(port)) return port;
  told.add(port);
  const { onDisconnect, disconnect } = port;
  let ended = false;
  const { event, dispatch } = createEvent<(port: Port) => void>(api, `${id}: Port.onDisconnect`);
  const define = (name: string, shape: PropertyDescriptor) =>
    Reflect.defineProperty(port, name, { ...shape, enumerable: true, configurable: true });
  define("onDisconnect", { value: event, writable: true });
  define("disconnect", {
    value() {
      ended = true;
      disconnect.call(port);
    },
    writable: true,
  });
  port.error ??= null;
  onDisconnect.addListener(() => {
    if (ended) return;
    const message = api.runtime.lastError?.message ?? port.error?.message ?? exit;
    if (!message) return dispatch(port);
    const error = message === exit ? null : (port.error ?? new Error(message));
    // Who asks the port has taken notice of the error just as who asks `lastError`.
    define("error", {
      get() {
        void api.runtime.lastError;
        return error;
      },
    });
    callbackWithError(api, id, new Error(message), () => dispatch(port));
    define("error", { value: error, writable: true });
  });
  return port;
}

/** What is not here has nothing to repair, and a content script has less. */
function present(api: Api, path: string, found: Detection): Detection {
  if (lookUp(api, path)) return found;
  return isExtensionOrigin() ? "native" : "blocked: the content script";
}

type Connect = (...args: unknown[]) => Port;

/** A repair of a function that opens a port: on every engine one half of the reason is missing. */
export function connectRepair<const Path extends string>(path: Path, exit?: string) {
  return {
    id: `${path}-disconnectReason`,
    detect: (api: Api): Detection => present(api, path, "missing"),
    create:
      (api: Api, native: Connect): Connect =>
      (...args) =>
        tellReason(api, path, native(...args), exit),
  } as const satisfies Shim;
}

/** A repair of an event that brings ports: Gecko's have `error`, and never end here for a reason. */
export function connectedRepair<const Path extends string>(path: Path) {
  return {
    id: `${path}-disconnectReason`,
    detect: (api: Api): Detection => present(api, path, targetOf(api) === "chrome" ? "missing" : "native"),
    create: (api: Api, native: NativeEvent<(port: Port) => unknown>) =>
      wrapEvent(native, (listener) => (port) => listener(tellReason(api, path, port))),
  } as const satisfies Shim;
}

/** A repair of an event that brings ports: their sender is as the references describe it. */
export function connectedSenderRepair<const Path extends string>(path: Path) {
  return {
    id: `${path}-sender`,
    detect: (api: Api): Detection => present(api, path, targetOf(api) === "chrome" ? "native" : "missing"),
    create: (_api: Api, native: NativeEvent<(port: Port) => unknown>) =>
      wrapEvent(native, (listener) => (port) => {
        // Each listener gets the same port, and the first one here repairs it.
        if (port.sender && "contextId" in port.sender) port.sender = plainSender(port.sender);
        return listener(port);
      }),
  } as const satisfies Shim;
}

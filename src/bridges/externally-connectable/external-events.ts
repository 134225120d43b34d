import type { Api, NativeEvent, RootRuntime } from "../../core/api.js";
import { type OwnEvent, wrapEvent } from "../../core/event.js";
import { put } from "../../core/install.js";
import type { MessageSender } from "../../shims/message-sender.js";
import type { MessageListener } from "./answer-message.js";
import type { ExternalPort } from "./external-port.js";
import type { Question } from "./protocol.js";

/** The browser's own port, as far as it carries what web pages say. */
export interface NativePort {
  readonly name: string;
  readonly sender?: MessageSender;
  readonly onMessage: NativeEvent<(message: Question) => void>;
  readonly onDisconnect: NativeEvent<() => void>;
  postMessage(message: { say: string } | { end: string }): void;
  disconnect(): void;
}

export type PortListener = (port: ExternalPort | NativePort) => unknown;

export interface ExternalApi extends Api {
  readonly runtime: RootRuntime & {
    readonly onConnect: NativeEvent<(port: NativePort) => unknown>;
    readonly onConnectExternal: NativeEvent<PortListener>;
    readonly onMessageExternal: NativeEvent<MessageListener>;
  };
}

type AnyListener = (...args: never[]) => unknown;

/** Puts an event before one of runtime's, once. */
export function replaceEvent<Listener extends AnyListener>(
  api: ExternalApi,
  member: "onConnect" | "onConnectExternal" | "onMessageExternal",
  make: (native: NativeEvent<Listener>) => OwnEvent<Listener>,
): void {
  const create = (_api: Api, native: NativeEvent<Listener>) => make(native);
  put(api, api.runtime, member, { id: `runtime.${member}-externallyConnectable`, detect: () => "missing", create });
}

/** Lets other extensions reach an event's listeners through a gate only, and returns the listeners themselves, for web pages. */
export function openTo<Listener extends AnyListener>(
  api: ExternalApi,
  member: "onConnectExternal" | "onMessageExternal",
  gate: (listener: Listener) => Listener,
): Set<Listener> {
  const listeners = new Set<Listener>();
  replaceEvent<Listener>(api, member, (native) => {
    const event = wrapEvent(native, gate);
    return {
      ...event,
      addListener(listener, ...rest) {
        event.addListener(listener, ...rest);
        listeners.add(listener);
      },
      removeListener(listener) {
        event.removeListener(listener);
        listeners.delete(listener);
      },
    };
  });
  return listeners;
}

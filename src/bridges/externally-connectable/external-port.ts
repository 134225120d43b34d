import { createEvent, type OwnEvent } from "../../core/event.js";

/** One end of a connection between a web page and the extension, as both see it. */
export interface ExternalPort {
  readonly name: string;
  readonly sender?: object;
  readonly onMessage: OwnEvent<(message: unknown, port: ExternalPort) => void>;
  readonly onDisconnect: OwnEvent<(port: ExternalPort) => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** What the channel below a port is asked to do, and what it calls. */
export interface PortEnd {
  readonly port: ExternalPort;
  /** A message has come, as JSON. */
  hear(data: string): void;
  /** The other side has gone. */
  gone(tell: (dispatch: () => void) => void): void;
}

const DISCONNECTED = "Attempting to use a disconnected port object";

/** Makes one end of a connection. `say` sends JSON to the other end, `end` ends it. */
export function externalPort(name: string, say: (data: string) => void, end: () => void, sender?: object): PortEnd {
  let open = true;
  const messages = createEvent<(message: unknown, port: ExternalPort) => void>(undefined, "Port.onMessage");
  const ends = createEvent<(port: ExternalPort) => void>(undefined, "Port.onDisconnect");
  const port: ExternalPort = {
    name,
    ...(sender && { sender }),
    onMessage: messages.event,
    onDisconnect: ends.event,
    postMessage(message) {
      if (!open) throw new Error(DISCONNECTED);
      say(JSON.stringify(message ?? null));
    },
    disconnect() {
      if (open) end();
      open = false;
    },
  };
  return {
    port,
    hear: (data) => messages.dispatch(JSON.parse(data), port),
    gone(tell) {
      if (!open) return;
      open = false;
      tell(() => ends.dispatch(port));
    },
  };
}

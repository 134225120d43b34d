import type { Api } from "../../core/api.js";
import { createEvent, type OwnEvent } from "../../core/event.js";
import { callbackWithError } from "../../core/last-error.js";
import type { DocumentLink } from "./document-link.js";
import type { ToDocument } from "./protocol.js";

/** A port as the program sees it; the native one is in the worker. */
export interface DocumentPort {
  readonly name: string;
  readonly sender?: unknown;
  /** Why the other side ended it, where that was an error; null before. */
  readonly error: { readonly message: string } | null;
  readonly onMessage: OwnEvent<(message: unknown, port: DocumentPort) => void>;
  readonly onDisconnect: OwnEvent<(port: DocumentPort) => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** The ports that are open in the document. */
export interface DocumentPorts {
  /** The port that an event brings. */
  adopt(id: string, port: string, info: { readonly name: string; readonly sender?: unknown }): DocumentPort;
  /** Opens one: `runtime.connect`, `tabs.connect` and `runtime.connectNative`. */
  connect(id: string, args: readonly unknown[]): DocumentPort;
  hear(message: Extract<ToDocument, { kind: "message" | "gone" }>): void;
  /** Ends every port: the native ones are gone with the worker. */
  end(): void;
}

interface Open {
  message(value: unknown): void;
  gone(fault?: string): void;
}

const nameIn = (args: readonly unknown[]): string =>
  args.map((each) => (each as { name?: unknown } | null)?.name).find((name) => typeof name === "string") ?? "";

/** Keeps the document's ports. While one is open, the worker is kept alive. */
export function documentPorts(api: Api, link: () => DocumentLink): DocumentPorts {
  const ports = new Map<string, Open>();

  function make(id: string, key: string, info: { name: string; sender?: unknown }): DocumentPort {
    const release = link().hold();
    const messages = createEvent<(message: unknown, port: DocumentPort) => void>(api, `${id}: Port.onMessage`);
    const ends = createEvent<(port: DocumentPort) => void>(api, `${id}: Port.onDisconnect`);
    const close = (): boolean => {
      release();
      return ports.delete(key);
    };
    const port = {
      ...info,
      error: null as DocumentPort["error"],
      onMessage: messages.event,
      onDisconnect: ends.event,
      postMessage(message: unknown) {
        if (!ports.has(key)) throw new Error("Attempting to use a disconnected port object");
        link().post({ kind: "post", port: key, message });
      },
      disconnect() {
        if (close()) link().post({ kind: "disconnect", port: key });
      },
    };
    ports.set(key, {
      message: (value) => messages.dispatch(value, port),
      gone(fault) {
        if (!close()) return;
        if (fault === undefined) return ends.dispatch(port);
        port.error = new Error(fault);
        callbackWithError(api, id, port.error, () => {
          // Whoever reads the port's own error has taken notice, as with lastError.
          void api.runtime.lastError;
          ends.dispatch(port);
        });
      },
    });
    return port;
  }

  return {
    adopt: make,
    connect: (...[id, args]) => {
      const key = crypto.randomUUID();
      link().post({ kind: "connect", port: key, id, args });
      return make(id, key, { name: nameIn(args) });
    },
    hear(message) {
      const port = ports.get(message.port);
      if (message.kind === "message") port?.message(message.message);
      else port?.gone(message.fault);
    },
    end() {
      for (const port of [...ports.values()]) port.gone();
    },
  };
}

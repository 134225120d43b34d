import type { Api } from "../../core/api.js";
import { LOCK, type ToDocument, type ToWorker } from "./protocol.js";

/** The document's end of the channel to the worker, which comes and goes. */
export interface DocumentLink {
  /**
   * Sends a message, which starts the worker where it has ended.
   *
   * @throws DataCloneError where the message holds what cannot be copied
   */
  post(message: ToWorker): void;
  /** Calls a function of the API in the worker. Rejects as the function does, and where the worker ends before it has answered. */
  call(id: string, args: readonly unknown[]): Promise<unknown>;
  /** Keeps the worker alive until the returned function is called. */
  hold(): () => void;
}

/** What the document does when it is told something. */
export interface Hearing {
  /** A worker has started, and knows nothing of the document. */
  started(message: Extract<ToDocument, { kind: "hello" }>): void;
  /** The worker has ended, and with it every port. */
  ended(): void;
  hear(message: ToDocument): void;
}

/** A worker ends after 30 seconds without an event. */
const PERIOD = 20_000;

interface Pending {
  readonly id: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Opens the channel. */
export function documentLink(api: Api, hearing: Hearing): DocumentLink {
  const container = navigator.serviceWorker;
  const address = api.runtime.getURL("");
  const pending = new Map<string, Pending>();
  let boot: string | undefined;
  let holders = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const post = (message: ToWorker) => {
    // What the caller does to it later must not change what is sent, and what cannot be sent is told at once.
    const copy = structuredClone(message);
    void container.ready.then(({ active }) => active?.postMessage(copy));
  };

  const loaded = new Promise<void>((resolve) => {
    if (document.readyState === "complete") resolve();
    else addEventListener("load", () => resolve(), { once: true });
  });

  function ended(): void {
    boot = undefined;
    hearing.ended();
    if (pending.size) post({ kind: "recall", calls: [...pending.keys()] });
  }

  function hello(message: Extract<ToDocument, { kind: "hello" }>): void {
    if (boot !== message.boot) {
      boot = message.boot;
      // The worker holds the lock as long as it lives, however it ends.
      void navigator.locks.request(LOCK, ended);
    }
    hearing.started(message);
    const { boot: answering } = message;
    void loaded.then(() => post({ kind: "ready", boot: answering }));
  }

  function done({ call, outcome }: Extract<ToDocument, { kind: "done" }>): void {
    const asked = pending.get(call);
    pending.delete(call);
    if ("fault" in outcome) asked?.reject(new Error(outcome.fault));
    else asked?.resolve(outcome.value);
  }

  container.addEventListener("message", ({ data, source }) => {
    const from = source as ServiceWorker | null;
    if (!from?.scriptURL?.startsWith(address)) return;
    const message = data as ToDocument;
    if (message.kind === "hello") return hello(message);
    if (message.kind === "done") return done(message);
    if (message.kind !== "lost") return hearing.hear(message);
    for (const call of message.calls) {
      const asked = pending.get(call);
      pending.delete(call);
      asked?.reject(new Error(`${asked.id}: the extension's service worker ended before the answer came.`));
    }
  });
  container.startMessages();

  return {
    post,
    call: (id, args) =>
      new Promise((resolve, reject) => {
        const call = crypto.randomUUID();
        try {
          post({ kind: "call", call, id, args });
          pending.set(call, { id, resolve, reject });
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          const instead = "Functions and elements stay in the document of the background: pass data, or a file.";
          reject(new TypeError(`${id}: an argument cannot be carried to Chrome's API (${reason}). ${instead}`));
        }
      }),
    hold() {
      if (!holders++) timer = setInterval(post, PERIOD, { kind: "stay" });
      let holds = true;
      return () => {
        if (holds && !--holders) clearInterval(timer);
        holds = false;
      };
    },
  };
}

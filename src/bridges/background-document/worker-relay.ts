import type { NativeEvent } from "../../core/api.js";
import { lookUp } from "../../core/install.js";
import { faultOf, isMessageEvent, type Outcome, type ToDocument, type ToWorker } from "./protocol.js";
import type { NativePort, Options, WorkerApi } from "./worker-api.js";
import { type WorkerLink, workerLink } from "./worker-link.js";

type Call = (...args: unknown[]) => unknown;
type Event = NativeEvent<(...args: unknown[]) => unknown>;

const isPort = (value: unknown): value is NativePort =>
  typeof value === "object" && value !== null && "onDisconnect" in value && "postMessage" in value;

/** What a function gave, or why not; what cannot be copied to the document is a fault, too. */
async function outcomeOf(id: string, act: () => unknown): Promise<Outcome> {
  try {
    return { value: structuredClone(await act()) };
  } catch (error) {
    const uncopied = error instanceof DOMException && error.name === "DataCloneError";
    return {
      fault: uncopied ? `${id}: its answer cannot be carried to the document of the background.` : faultOf(error),
    };
  }
}

/** Does in the worker what the document asks of the API, and tells the document what the API tells. */
export function relay(root: WorkerApi, options: Options): WorkerLink {
  const asks = new Map<string, (outcome: Outcome) => void>();
  const ports = new Map<string, NativePort>();
  const listeners = new Map<string, { event: Event; listener: Call }>();
  const came = new Set<string>();
  const link = workerLink(root, options, { hear, closed });
  const tell = (message: ToDocument, then: () => unknown = () => undefined) =>
    void link.tell(message).then(then).catch(reportError);

  function callOf(id: string, args: readonly unknown[]): unknown {
    const at = id.lastIndexOf(".");
    const home = lookUp(root, id.slice(0, at)) as Record<string, unknown> | undefined;
    const member = home?.[id.slice(at + 1)];
    if (typeof member !== "function") throw new Error(`${id} is not there.`);
    // The rules of events come by callback alone.
    if (/\.(add|get|remove)Rules$/.test(id)) {
      return new Promise((resolve, reject) => {
        const done = (value: unknown) => {
          const fault = root.runtime.lastError?.message;
          if (fault) reject(new Error(fault));
          else resolve(value);
        };
        Reflect.apply(member, home, [...args, ...(args.length ? [] : [undefined]), done]);
      });
    }
    return Reflect.apply(member, home, args);
  }

  function hearPort(port: string, native: NativePort, say: (message: ToDocument) => void): void {
    native.onMessage.addListener((message) => say({ kind: "message", port, message }));
    native.onDisconnect.addListener(() => {
      const fault = root.runtime.lastError?.message;
      ports.delete(port);
      say({ kind: "gone", port, ...(fault && { fault }) });
    });
  }

  /** The listener that hands one event on. What answers it is a function among its arguments. */
  const forward =
    (id: string, key: string): Call =>
    (...given) => {
      const askAt = given.findIndex((value) => typeof value === "function");
      const portAt = given.findIndex(isPort);
      const native = given[portAt] as NativePort | undefined;
      const port = crypto.randomUUID();
      const args = [...given];
      if (native) {
        args[portAt] = { name: native.name, sender: native.sender };
        hearPort(port, native, tell);
      }
      const told = { kind: "event", key, args, ...(native && { port: { port, at: portAt } }) } as const;
      // What belongs to this document is known from when it is told, so that the end of one before it leaves that alone.
      if (askAt < 0) return tell(told, native && (() => ports.set(port, native)));
      const ask = crypto.randomUUID();
      const respond = args[askAt] as Call;
      args[askAt] = undefined;
      const answered = new Promise<unknown>((resolve, reject) => {
        const settle = (outcome: Outcome) =>
          "fault" in outcome ? reject(new Error(outcome.fault)) : resolve(outcome.value);
        link.tell({ ...told, ask: { ask, at: askAt } }).then(() => asks.set(ask, settle), reject);
      });
      if (isMessageEvent(id)) return answered;
      answered.then(respond, reportError);
      // The answer comes later.
      return true;
    };

  function listen(id: string, key: string, filters: readonly unknown[]): void {
    const event = lookUp(root, id) as Event | undefined;
    if (!event?.addListener || listeners.has(key)) return;
    const listener = forward(id, key);
    event.addListener(listener, ...filters);
    listeners.set(key, { event, listener });
  }

  function connect({ port, id, args }: Extract<ToWorker, { kind: "connect" }>): void {
    try {
      const native = callOf(id, args) as NativePort;
      ports.set(port, native);
      hearPort(port, native, link.reply);
    } catch (error) {
      link.reply({ kind: "gone", port, fault: faultOf(error) });
    }
  }

  /** What only the document knew is over with it. */
  function closed(): void {
    for (const settle of asks.values()) settle({ fault: "The background closed before it answered." });
    for (const port of ports.values()) port.disconnect();
    asks.clear();
    ports.clear();
    for (const [key, { event, listener }] of listeners) {
      if (options.events.includes(key)) continue;
      event.removeListener(listener);
      listeners.delete(key);
    }
  }

  function hear(message: ToWorker): Promise<void> | undefined {
    switch (message.kind) {
      case "call": {
        const { call, id, args } = message;
        came.add(call);
        return outcomeOf(id, () => callOf(id, args)).then((outcome) => link.reply({ kind: "done", call, outcome }));
      }
      case "answer":
        asks.get(message.ask)?.(message.outcome);
        asks.delete(message.ask);
        return undefined;
      case "listen":
        return void listen(message.id, message.key, message.filters);
      case "unlisten": {
        const { event, listener } = listeners.get(message.key) ?? {};
        if (listener) event?.removeListener(listener);
        listeners.delete(message.key);
        return undefined;
      }
      case "connect":
        return void connect(message);
      case "post":
        return void ports.get(message.port)?.postMessage(message.message);
      case "disconnect":
        ports.get(message.port)?.disconnect();
        ports.delete(message.port);
        return undefined;
      case "recall":
        return void link.reply({ kind: "lost", calls: message.calls.filter((call) => !came.has(call)) });
      default:
        return undefined;
    }
  }

  // Listeners that are added later than in the first turn miss the event that starts the worker.
  for (const id of options.events) listen(id, id, []);
  return link;
}

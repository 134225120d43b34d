import type { Api } from "../../core/api.js";
import { createEvent, type OwnEvent } from "../../core/event.js";
import { isolate } from "../../core/last-error.js";
import { answerMessage, type MessageListener } from "../externally-connectable/answer-message.js";
import { UNANSWERED } from "../externally-connectable/protocol.js";
import type { DocumentLink } from "./document-link.js";
import type { DocumentPorts } from "./document-port.js";
import { isMessageEvent, type Outcome, type ToDocument } from "./protocol.js";

type Listener = (...args: unknown[]) => unknown;
type Told = Extract<ToDocument, { kind: "event" }>;

/** The events of the API in the document. */
export interface DocumentEvents {
  /** The event of an id; always the same. */
  event(id: string): OwnEvent<Listener>;
  /** Hands on what the worker tells. */
  dispatch(told: Told): void;
  /** Lets a worker that has just started listen to what its predecessor was asked for. */
  again(): void;
}

interface Known {
  readonly event: OwnEvent<Listener>;
  readonly listeners: ReadonlySet<Listener>;
  dispatch(...args: unknown[]): void;
}

const given = (filter: unknown) => filter !== undefined && filter !== null;

/** `early` are the events that the worker listens to by itself. */
export function documentEvents(
  api: Api,
  link: DocumentLink,
  ports: DocumentPorts,
  early: ReadonlySet<string>,
): DocumentEvents {
  const known = new Map<string, Known>();
  /** What the worker was asked to listen to: everything of an event, or what a filter lets through for one listener. */
  const asked = new Map<string, { id: string; filters: readonly unknown[]; listener?: Listener }>();

  const listen = (key: string, id: string, filters: readonly unknown[], listener?: Listener) => {
    link.post({ kind: "listen", key, id, filters });
    asked.set(key, { id, filters, ...(listener && { listener }) });
  };

  function make(id: string): Known {
    const { event, dispatch } = createEvent<Listener>(api, id);
    const listeners = new Set<Listener>();
    const filtered = new Map<Listener, string>();
    return {
      dispatch,
      listeners,
      event: {
        addListener(listener, ...filters) {
          if (filters.some(given)) {
            if (filtered.has(listener)) return;
            const key = crypto.randomUUID();
            listen(key, id, filters, listener);
            filtered.set(listener, key);
            return;
          }
          event.addListener(listener);
          listeners.add(listener);
          if (!early.has(id) && !asked.has(id)) listen(id, id, []);
        },
        removeListener(listener) {
          event.removeListener(listener);
          listeners.delete(listener);
          const key = filtered.get(listener);
          if (key === undefined) return;
          filtered.delete(listener);
          asked.delete(key);
          link.post({ kind: "unlisten", key });
        },
        hasListener: (listener) => event.hasListener(listener) || filtered.has(listener),
        hasListeners: () => event.hasListeners() || filtered.size > 0,
      },
    };
  }

  const at = (id: string): Known => {
    const found = known.get(id) ?? make(id);
    known.set(id, found);
    return found;
  };

  return {
    event: (id) => at(id).event,
    dispatch({ key, args: told, ask, port }) {
      const { id, listener } = asked.get(key) ?? { id: key };
      const { dispatch, listeners } = at(id);
      const args = [...told];
      if (port) {
        const opened = ports.adopt(id, port.port, args[port.at] as { name: string; sender?: unknown });
        args[port.at] = opened;
        // A port that nobody takes ends.
        if (!listeners.size) return opened.disconnect();
      }
      const answer = (outcome: Outcome) => {
        if (ask) link.post({ kind: "answer", ask: ask.ask, outcome });
      };
      if (ask && isMessageEvent(id)) {
        const say = (value: unknown) => answer({ value });
        // Nobody has an answer: that is one, too.
        const end = (fault: string) => answer(fault === UNANSWERED ? { value: undefined } : { fault });
        return answerMessage(listeners as ReadonlySet<MessageListener>, args[0], args[1] as object, say, end);
      }
      if (ask) args[ask.at] = (value: unknown) => answer({ value });
      if (listener) isolate(() => listener(...args));
      else dispatch(...args);
    },
    again() {
      for (const [key, { id, filters }] of asked) link.post({ kind: "listen", key, id, filters });
    },
  };
}

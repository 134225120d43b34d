import type { Api, NativeEvent } from "../../core/api.js";
import { findRoot } from "../../core/root.js";
import { type Answer, ASK, NOBODY, PORT, type Question, TELL } from "./protocol.js";

interface NativePort {
  readonly onMessage: NativeEvent<(answer: Omit<Answer, "ask">) => void>;
  readonly onDisconnect: NativeEvent<(port: { error?: { message?: string } }) => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}
interface ContentApi extends Api {
  readonly runtime: Api["runtime"] & { connect(info: { name: string }): NativePort };
}

interface Options {
  /** The ids by which web pages know the extension elsewhere. */
  readonly ids: readonly string[];
}

/** Carries what the web page asks to the background, and what that answers back: JSON texts, whatever they say. */
export function install({ ids }: Options): void {
  const api = findRoot() as ContentApi | undefined;
  if (!api) return;
  const ports = new Map<string, NativePort>();
  const tell = (answer: Answer) => document.dispatchEvent(new CustomEvent(TELL, { detail: JSON.stringify(answer) }));

  const open = (question: Question & { to: string }) => {
    const { ask, to, ...what } = question;
    const port = api.runtime.connect({ name: PORT });
    ports.set(ask, port);
    port.onMessage.addListener((answer) => {
      if ("end" in answer) ports.delete(ask);
      tell({ ask, ...answer } as Answer);
    });
    port.onDisconnect.addListener(({ error }) => {
      const fault = api.runtime.lastError?.message ?? error?.message ?? "";
      if (ports.delete(ask)) tell({ ask, end: fault && NOBODY });
    });
    port.postMessage(what);
  };

  document.addEventListener(ASK, (event) => {
    const question = JSON.parse((event as CustomEvent<string>).detail) as Question;
    if ("to" in question) {
      if (![api.runtime.id, ...ids].includes(question.to)) return;
      event.preventDefault();
      open(question);
      return;
    }
    const port = ports.get(question.ask);
    if (!port) return;
    event.preventDefault();
    if ("say" in question) return port.postMessage({ say: question.say });
    ports.delete(question.ask);
    port.disconnect();
  });
}

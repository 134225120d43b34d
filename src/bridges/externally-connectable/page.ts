import type { Api } from "../../core/api.js";
import { callbackWithError, isolate } from "../../core/last-error.js";
import { externalPort, type PortEnd } from "./external-port.js";
import { type Answer, ASK, NOBODY, type Question, TELL, UNANSWERED } from "./protocol.js";

type Call = (...args: unknown[]) => unknown;
interface PageApi {
  runtime?: { sendMessage?: Call; connect?: Call };
}

/** Marks what a first extension has put into a page: it speaks for all that use the same protocol. */
const MARK = Symbol.for("compat.external");

const asks = new Map<string, (answer: Answer) => void>();
let count = 0;

/** Asks; false if no extension takes the question. */
const ask = (question: Question): boolean =>
  !document.dispatchEvent(new CustomEvent(ASK, { detail: JSON.stringify(question), cancelable: true }));

function checkId(member: string, id: unknown): string {
  if (typeof id === "string") return id;
  const rule = "must specify an Extension ID (string) for its first argument";
  throw new TypeError(`chrome.runtime.${member}() called from a webpage ${rule}.`);
}

/** Sends one message; resolves with the answer, or with undefined and a reason when nobody answered. */
function send(to: string, message: unknown): Promise<{ value?: unknown; fault?: string }> {
  const id = `${++count}`;
  const data = JSON.stringify(message ?? null);
  return new Promise((resolve) => {
    asks.set(id, (answer) => {
      asks.delete(id);
      resolve("say" in answer ? { value: JSON.parse(answer.say) } : { fault: answer.end || UNANSWERED });
    });
    if (ask({ ask: id, to, open: "message", data })) return;
    asks.delete(id);
    resolve({ fault: NOBODY });
  });
}

function sendMessage(api: Api, ...args: unknown[]): unknown {
  const callback = typeof args.at(-1) === "function" ? (args.pop() as Call) : undefined;
  const sent = send(checkId("sendMessage", args[0]), args[1]);
  if (!callback) {
    return sent.then(({ value, fault }) => {
      // Only a callback is told that nobody answered.
      if (fault && fault !== UNANSWERED) throw new Error(fault);
      return value;
    });
  }
  sent.then(({ value, fault }) => {
    if (fault) callbackWithError(api, "runtime.sendMessage", new Error(fault), () => callback());
    else isolate(() => callback(value));
  });
  return undefined;
}

function connect(api: Api, to: unknown, { name = "" }: { name?: string } = {}): PortEnd["port"] {
  const id = `${++count}`;
  const end = externalPort(
    name,
    (say) => void ask({ ask: id, say }),
    () => {
      asks.delete(id);
      ask({ ask: id, end: true });
    },
  );
  const gone = (fault: string) =>
    end.gone((dispatch) => {
      asks.delete(id);
      if (fault) callbackWithError(api, "runtime.connect", new Error(fault), dispatch);
      else dispatch();
    });
  asks.set(id, (answer) => ("say" in answer ? end.hear(answer.say) : gone(answer.end)));
  // Whoever connects still has to add its listeners.
  if (!ask({ ask: id, to: checkId("connect", to), open: "port", name })) queueMicrotask(() => gone(NOBODY));
  return end.port;
}

/** Gives a web page `chrome.runtime.sendMessage` and `connect`, as Chrome does for the matches of externally_connectable. */
export function install(): void {
  const scope = globalThis as unknown as { chrome?: PageApi };
  scope.chrome ??= {};
  scope.chrome.runtime ??= {};
  const { runtime } = scope.chrome;
  if (MARK in runtime || runtime.sendMessage) return;
  Reflect.defineProperty(runtime, MARK, { value: true });
  // A web page has no id, and Chrome's runtime says so.
  Reflect.defineProperty(runtime, "id", { value: undefined, enumerable: true, configurable: true });
  const api = scope.chrome as unknown as Api;
  document.addEventListener(TELL, (event) => {
    const answer = JSON.parse((event as CustomEvent<string>).detail) as Answer;
    asks.get(answer.ask)?.(answer);
  });
  runtime.sendMessage = (...args) => sendMessage(api, ...args);
  runtime.connect = (to, info) => connect(api, to, (info ?? {}) as { name?: string });
}

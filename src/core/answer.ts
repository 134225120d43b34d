import { neverFiring } from "./absent.js";
import type { Api } from "./api.js";
import { asynchronous } from "./asynchronous.js";
import { UnsupportedError } from "./errors.js";
import { createEvent } from "./event.js";
import { lookUp } from "./install.js";
import { callbackWithError } from "./last-error.js";
import { checkArguments, type Parameter } from "./parameters.js";

/**
 * How a function answers: later, by promise or callback (`resolves`, `rejects`), or at once (`returns`). Without a value
 * it is undefined. In a text, `{0.tabId}` stands for that part of the arguments. A constant `is` its value.
 */
export type Reply =
  | readonly ["is", value: unknown]
  | readonly ["resolves" | "returns", value?: unknown]
  | readonly ["rejects", text: string]
  | readonly ["computes", answer: Computation];

/** An answer that depends on the browser's state; gets the API root and the arguments without the callback. */
// biome-ignore lint/suspicious/noExplicitAny: each computation narrows the root and the arguments to what it reads.
export type Computation = (api: any, ...args: any[]) => Promise<unknown>;

/** A reply for calls whose argument at a path, such as `0.value`, has a value. */
export interface Case {
  readonly at: string;
  readonly is: unknown;
  readonly reply: Reply;
}

/** One answer that several members share. */
export interface AnswerRow {
  readonly grade: "partial" | "inert" | "unavailable";
  /** Why, as a clause without a full stop. */
  readonly why: string;
  /** What to do instead, a sentence. */
  readonly instead?: string;
  readonly reply?: Reply;
  /** These come before `reply`, in order. */
  readonly cases?: readonly Case[];
  /** Only on the namespace that an entry exports, so that feature checks on the live API stay true. */
  readonly hidden?: true;
  /** Whether the functions throw, because they answer at once wherever they exist. */
  readonly sync?: true;
  /** Paths below the namespace, each with the parameters of the function; null for an event or a constant. */
  readonly members: Readonly<Record<string, readonly Parameter[] | null>>;
}

/** What is lost, one sentence each. */
export const differencesOf = ({ why, instead }: Pick<AnswerRow, "why" | "instead">): string[] => [
  `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
  ...(instead ? [instead] : []),
];

/** Fills the places of a text: `No tab with id: {0}.` */
const fill = (text: string, args: readonly unknown[]): string =>
  text.replace(/\{([\w.]+)\}/g, (_place, path: string) => String(lookUp(args, path)));

function refusing(api: Api, id: string, error: () => Error, sync?: true) {
  return (...args: unknown[]) => {
    if (sync) throw error();
    const callback = args.at(-1);
    if (typeof callback !== "function") return Promise.reject(error());
    queueMicrotask(() => callbackWithError(api, id, error(), callback as () => void));
    return undefined;
  };
}

function replying(
  api: Api,
  id: string,
  { reply = ["resolves"], cases = [] }: AnswerRow,
  signature: readonly Parameter[],
) {
  const choose = (args: unknown[]): Reply => cases.find(({ at, is }) => lookUp(args, at) === is)?.reply ?? reply;
  if (reply[0] === "returns") {
    return (...args: unknown[]) => {
      checkArguments(api, id, signature, args);
      return structuredClone(choose(args)[1]);
    };
  }
  const answer = asynchronous(api, id, signature, async (...args: unknown[]) => {
    const [how, value] = choose(args);
    if (how === "computes") return value(api, ...args);
    if (how === "rejects") throw new Error(fill(value, args));
    return structuredClone(value);
  }) as (...args: unknown[]) => unknown;
  // A callback may come where optional arguments are left out.
  return (...args: unknown[]) => {
    const [callback, at] = [args.at(-1), args.length - 1];
    if (typeof callback === "function" && at < signature.length) {
      args.splice(at, 1, ...Array<undefined>(signature.length - at), callback);
    }
    return answer(...args);
  };
}

/** Makes the member that a row answers for. */
export function createAnswer(
  api: Api,
  id: string,
  browser: string,
  row: AnswerRow,
  signature: readonly Parameter[] | null,
): unknown {
  if (row.reply?.[0] === "is") return Object.freeze(row.reply[1]);
  const error = () => new UnsupportedError(id, browser, row.why, row.instead ?? "");
  if (row.grade === "unavailable") return signature ? refusing(api, id, error, row.sync) : neverFiring(id, error);
  return signature ? replying(api, id, row, signature) : createEvent(api, id).event;
}

import type { Api, Detection, NativeEvent, Shim } from "../core/api.js";
import { isExtensionOrigin } from "../core/environment.js";
import { wrapEvent } from "../core/event.js";
import { lookUp } from "../core/install.js";
import { callbackWithError } from "../core/last-error.js";
import { findRoots } from "../core/root.js";
import { targetOf } from "./target.js";

/**
 * An engine that ignores promises carries answers only, so a rejection travels as one. Its shape is the one of
 * webextension-polyfill: halves of an extension on either library understand each other.
 */
const REJECTION = "__mozWebExtensionPolyfillReject__";

const rejectionOf = (answer: unknown) =>
  (answer as { [REJECTION]?: true; message: string } | null | undefined)?.[REJECTION]
    ? new Error((answer as { message: string }).message)
    : undefined;

/**
 * Chromium takes promises from listeners since it has `browser`, an object of its own: since 148, or 152 with a devtools
 * page. Elsewhere its name is free, or the core has made it a second name of `chrome`.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/browser-namespace
 */
export const ignoresPromises = (api: Api): boolean => targetOf(api) === "chrome" && findRoots().length < 2;

const detectOn =
  (path: string) =>
  (api: Api): Detection => {
    if (!lookUp(api, path)) return isExtensionOrigin() ? "native" : "blocked: the content script";
    return ignoresPromises(api) ? "missing" : "native";
  };

/** Whether a value is a promise, of any realm, and no other thenable: engines ignore those. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  Object.prototype.toString.call(value) === "[object Promise]";

type Respond = (answer?: unknown) => void;
type Listener = (message: unknown, sender: unknown, respond: Respond) => unknown;

const replying =
  (listener: Listener): Listener =>
  (message, sender, respond) => {
    const reject = (error: unknown) => {
      const message =
        (error as Error | undefined)?.message ?? "A runtime.onMessage listener's promise rejected without an Error";
      respond({ [REJECTION]: true, message });
    };
    let result: unknown;
    try {
      result = listener(message, sender, respond);
    } catch (error) {
      reject(error);
      throw error;
    }
    if (!isPromise(result)) return result;
    // An answer that cannot be sent is a rejection, too.
    result.then(respond).catch(reject);
    return true;
  };

/** A repair of a message event: promises that listeners return answer, and what they throw or reject with arrives. */
export function promiseReplyRepair<const Path extends string>(path: Path) {
  return {
    id: `${path}-promiseReply`,
    detect: detectOn(path),
    create: (_api: Api, native: NativeEvent<Listener>) => wrapEvent(native, replying),
  } as const satisfies Shim;
}

/** The other half: a repair of a function that sends a message, which rejects when the answer is a rejection. */
export function promiseAnswerRepair<const Path extends string>(path: Path) {
  return {
    id: `${path}-promiseReply`,
    detect: detectOn(path),
    create:
      (api: Api, native: (...args: unknown[]) => unknown) =>
      (...args: unknown[]): unknown => {
        const callback = args.at(-1);
        if (typeof callback === "function") {
          args[args.length - 1] = (...answers: unknown[]) => {
            const error = rejectionOf(answers[0]);
            if (error) callbackWithError(api, path, error, callback as () => void);
            else callback(...answers);
          };
          return native(...args);
        }
        return (native(...args) as Promise<unknown>).then((answer) => {
          const error = rejectionOf(answer);
          if (error) throw error;
          return answer;
        });
      },
  } as const satisfies Shim;
}

import type { Api, Detection, NativeEvent, Shim } from "../core/api.js";
import { isExtensionOrigin } from "../core/environment.js";
import { wrapEvent } from "../core/event.js";
import { lookUp } from "../core/install.js";
import { isPromise } from "./promise-reply.js";
import { targetOf } from "./target.js";

type Respond = (answer?: unknown) => void;
type Listener = (message: unknown, sender: unknown, respond: Respond) => unknown;

/** Lets `sendResponse` answer although the listener returns a promise, which Gecko would listen to alone. */
const answeringFirst =
  (listener: Listener): Listener =>
  (message, sender, respond) => {
    let given: { answer: unknown } | undefined;
    let settle: Respond | undefined;
    const result = listener(message, sender, (answer) => {
      given ??= { answer };
      settle?.(answer);
      respond(answer);
    });
    if (!isPromise(result)) return result;
    if (given) return Promise.resolve(given.answer);
    const responded = new Promise((resolve) => {
      settle = resolve;
    });
    return Promise.race([responded, result]);
  };

/** A repair of a message event: of `sendResponse` and a returned promise, the first to answer does. */
export function firstAnswerRepair<const Path extends string>(path: Path) {
  return {
    id: `${path}-firstAnswer`,
    detect(api: Api): Detection {
      if (!lookUp(api, path)) return isExtensionOrigin() ? "native" : "blocked: the content script";
      return targetOf(api) === "chrome" ? "native" : "missing";
    },
    create: (_api: Api, native: NativeEvent<Listener>) => wrapEvent(native, answeringFirst),
  } as const satisfies Shim;
}

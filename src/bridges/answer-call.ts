import type { Api } from "../core/api.js";
import { callbackWithError, isolate } from "../core/last-error.js";

/** Gives a call its result in the style that the caller chose: through a callback as last argument, or as a promise. */
export function answerCall(api: Api, id: string, args: readonly unknown[], result: Promise<unknown>): unknown {
  const callback = args.at(-1);
  if (typeof callback !== "function") return result;
  result.then(
    (value) => isolate(() => callback(value)),
    (error) => callbackWithError(api, id, error, () => callback()),
  );
  return undefined;
}

import type { Api } from "./api.js";
import { callbackWithError, isolate } from "./last-error.js";
import { checkArguments, type Parameter } from "./parameters.js";

/** An API function in both styles: a promise without a callback, nothing with one. */
export interface Asynchronous<Args extends unknown[], Result, Results extends unknown[]> {
  (...args: Args): Promise<Result>;
  (...args: [...Args, callback: (...results: Results) => void]): void;
}

/**
 * Makes an API function of an implementation that returns a promise: without a callback it returns the promise, with
 * one as last argument it returns undefined and calls back, with `runtime.lastError` on failure.
 *
 * `signature` leaves the callback out. `spread` gives the callback's arguments where the reference wants several.
 */
export function asynchronous<Args extends unknown[], Result, Results extends unknown[] = [result: Result]>(
  api: Api,
  id: string,
  signature: readonly Parameter[],
  implementation: (...args: Args) => Promise<Result>,
  spread = (result: Result): Results => [result] as unknown[] as Results,
): Asynchronous<Args, Result, Results> {
  return ((...args: unknown[]) => {
    checkArguments(api, id, [...signature, "callback?: function"], args);
    const callback = args[signature.length] as ((...results: Results | []) => void) | undefined | null;
    const result = implementation(...(args.slice(0, signature.length) as Args));
    if (!callback) return result;
    result.then(
      (value) => isolate(() => callback(...spread(value))),
      (error) => callbackWithError(api, id, error, callback),
    );
    return undefined;
  }) as Asynchronous<Args, Result, Results>;
}

import type { Api } from "./api.js";

/** Passes an exception of the extension's own code to the console and `onerror`, and lets everybody else go on. */
export function isolate(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}

/**
 * Calls back without arguments while `runtime.lastError` holds the error; an error that the callback does not read is
 * logged with the member's name. Afterwards the property is what it was.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/runtime#property-lastError
 */
export function callbackWithError(api: Api, id: string, error: unknown, callback: () => void): void {
  const { runtime } = api;
  const message = error instanceof Error ? error.message : String(error);
  const before = Object.getOwnPropertyDescriptor(runtime, "lastError");
  let read = false;
  Reflect.defineProperty(runtime, "lastError", {
    configurable: true,
    enumerable: true,
    get() {
      read = true;
      return { message };
    },
  });
  isolate(callback);
  if (before) Reflect.defineProperty(runtime, "lastError", before);
  else Reflect.deleteProperty(runtime, "lastError");
  if (!read) console.error(`Unchecked runtime.lastError while running ${id}: ${message}`);
}

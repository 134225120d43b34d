import type { Api, Context } from "./api.js";

/** Whether this code runs on the extension's own origin: the background or one of its pages. */
export function isExtensionOrigin(): boolean {
  return /-extension:$/.test((globalThis as { location?: Location }).location?.protocol ?? "");
}

/** Whether there is no document here: a service worker. */
export function isWorker(): boolean {
  return typeof document === "undefined";
}

/** Where this code runs, told by features and the URL scheme. */
export function contextOf(api: Api): Context {
  if (!isExtensionOrigin()) return "content";
  if (isWorker()) return "background";
  const { getBackgroundPage } = (api.extension ?? {}) as { getBackgroundPage?: () => unknown };
  return getBackgroundPage?.() === globalThis ? "background" : "page";
}

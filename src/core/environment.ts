import type { Api, Context } from "./api.js";

const protocolOf = (scope: { location?: { protocol: string } }): string => scope.location?.protocol ?? "";

/** Whether this code runs on the extension's own origin: the background or one of its pages. */
export function isExtensionOrigin(): boolean {
  return protocolOf(globalThis as { location?: Location }).endsWith("-extension:");
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

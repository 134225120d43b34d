import type { Api } from "../core/api.js";
import { isExtensionOrigin } from "../core/environment.js";

/** What forbids all of an API but messaging in this kind of context, or undefined. */
export function blockedHere({
  runtime,
}: Api): "blocked: the content script" | "blocked: the offscreen document" | undefined {
  if (!isExtensionOrigin()) return "blocked: the content script";
  // Of `runtime`, offscreen documents have messaging, getURL and id; every other own context has the manifest.
  return "getManifest" in runtime ? undefined : "blocked: the offscreen document";
}

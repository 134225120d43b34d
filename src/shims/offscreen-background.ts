import type { Api, Detection } from "../core/api.js";
import { lookUp } from "../core/install.js";
import { blockedHere } from "./blocked-here.js";
import type { BackgroundView } from "./keep-alive.js";
import { isInOffscreenDocument } from "./offscreen-frame.js";
import { targetOf } from "./target.js";

/** The root, as far as the offscreen document stands on it. */
export interface OffscreenApi extends Api {
  readonly runtime: Api["runtime"] & { getBackgroundPage(callback: (page: BackgroundView | null) => void): void };
}

/** Where members of `offscreen` belong: the background and the extension's pages, of browsers without them. */
export function detectOffscreen(api: Api, id: string): Detection {
  if (lookUp(api, id)) return "native";
  // Its own permission is all that keeps it away there, and no other context could stand in for the document.
  if (targetOf(api) === "chrome") return "blocked: the missing permission 'offscreen'";
  return blockedHere(api) ?? (isInOffscreenDocument(globalThis.window) ? "blocked: the offscreen document" : "missing");
}

/**
 * The background's document, woken when it sleeps.
 *
 * Rejects in private windows, whose pages cannot reach it.
 */
export async function backgroundView({ runtime }: OffscreenApi): Promise<BackgroundView> {
  const page = await new Promise<BackgroundView | null>((resolve) => runtime.getBackgroundPage(resolve));
  if (!page) {
    throw new Error(
      "The offscreen document lives in the background page, and this page cannot reach it. Ask the background with runtime.sendMessage().",
    );
  }
  return page;
}

import type { Api } from "../core/api.js";
import { findRoots } from "../core/root.js";
import { closeFrameSoon, isOffscreenDocument, type OffscreenFrame, reasonsOf } from "../shims/offscreen-frame.js";
import { closeWhenSilent } from "./audio-lifetime.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";

export const about = {
  id: "offscreen-document",
  summary:
    "Inside an offscreen document there is only the part of runtime that Chrome gives it, window.close() closes it, and one that is for audio alone ends after 30 silent seconds.",
  why: "An offscreen document is a frame of the background page here, with everything that the background has.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/offscreen#concepts_and_usage",
  fidelity: { firefox: "partial", thunderbird: "partial" },
  differs: ["window.top and window.parent are the background page, and window.frameElement is not null."],
  contexts: ["page"],
} as const satisfies BridgeAbout;

export const wanted = ({ uses }: BridgeFacts): boolean => uses.has("offscreen.createDocument");

/** What offscreen documents have of `runtime`, as Chromium 156 shows it; constants begin with a capital. */
const KEPT = /^(?:[A-Z].*|connect|dynamicId|getURL|id|lastError|on(?:Connect|Message)(?:External)?|sendMessage)$/;

function hideAllBut(kept: RegExp, object: object): void {
  for (const name of Object.keys(object)) if (!kept.test(name)) Reflect.deleteProperty(object, name);
}

export function install(): void {
  if (typeof window === "undefined" || !isOffscreenDocument(window)) return;
  const frame = window.frameElement as OffscreenFrame;
  const close = () => closeFrameSoon(frame);
  window.close = close;
  if (reasonsOf(window).every((reason) => reason === "AUDIO_PLAYBACK")) closeWhenSilent(close);
  for (const root of findRoots() as readonly Api[]) {
    hideAllBut(KEPT, root.runtime);
    hideAllBut(/^runtime$/, root);
  }
}

const OFFSCREEN = "Do it in an offscreen document (chrome.offscreen), and exchange messages with it.";

/** What to use in a worker instead of a global that only pages have. */
const INSTEAD: Readonly<Record<string, string>> = {
  alert: "Show a notification, or open a window of your own.",
  Audio: "Play it in an offscreen document (chrome.offscreen) with the reason AUDIO_PLAYBACK.",
  AudioContext: "Play it in an offscreen document (chrome.offscreen) with the reason AUDIO_PLAYBACK.",
  confirm: "Open a window of your own, or ask in a notification with buttons.",
  Image: "Use createImageBitmap() with the blob of a fetch(), and OffscreenCanvas.",
  localStorage: "Use storage.local, which every background has; its answers are promises.",
  prompt: "Open a window of your own.",
  sessionStorage: "Use storage.session; its answers are promises.",
  XMLHttpRequest: "Use fetch().",
};

/** What an author can do about a global of pages that the background uses, in one sentence. */
export function insteadOf(global: string): string {
  return INSTEAD[global] ?? OFFSCREEN;
}

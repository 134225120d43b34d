import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { needsInBackground } from "./facts.js";

/** What only a document has, and what to do instead. Not `document` itself: too much code asks for it to know where it is. */
const INSTEAD: Readonly<Record<string, string>> = {
  Audio: "Play it in an offscreen document (reason AUDIO_PLAYBACK).",
  AudioContext: "Play it in an offscreen document (reason AUDIO_PLAYBACK).",
  DOMParser: "Parse in an offscreen document (reason DOM_PARSER).",
  Image: "Use fetch and createImageBitmap, or an offscreen document.",
  MediaRecorder: "Record in an offscreen document (reason USER_MEDIA).",
  RTCPeerConnection: "Connect in an offscreen document (reason WEB_RTC).",
  Worker: "Start it in an offscreen document (reason WORKERS).",
  XMLSerializer: "Serialize in an offscreen document (reason DOM_PARSER).",
  localStorage: "Use storage.local, or read it in an offscreen document (reason LOCAL_STORAGE).",
  sessionStorage: "Use storage.session.",
};

export const about = {
  id: "absent-page-globals",
  summary: "A global of pages that the background uses without asking says on use what to do instead.",
  why: "A service worker has no document, and of its error one learns no more than the name.",
  docs: "https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers",
  fidelity: { chrome: "unavailable" },
  differs: ["What only a document has is not there: its use throws a ReferenceError."],
  contexts: ["background"],
} as const satisfies BridgeAbout;

const namesFor = (facts: BridgeFacts): string[] =>
  Object.keys(INSTEAD).filter((name) => needsInBackground(facts, name));

export const wanted = (facts: BridgeFacts): boolean => namesFor(facts).length > 0;

interface Options {
  /** What the background uses, and nowhere asks for. */
  readonly names: readonly string[];
}

export const optionsFor = (facts: BridgeFacts): Options => ({ names: namesFor(facts) });

export function install({ names }: Options): void {
  if (typeof document !== "undefined") return;
  for (const name of names) {
    if (name in globalThis) continue;
    Reflect.defineProperty(globalThis, name, {
      get() {
        throw new ReferenceError(
          `${name} is not available in Chrome's background, which is a worker. ${INSTEAD[name]}`,
        );
      },
      // The program may put one of its own there.
      set: (value: unknown) => Reflect.defineProperty(globalThis, name, { value, writable: true, configurable: true }),
      configurable: true,
    });
  }
}

import { define } from "../core/install.js";
import { findRoot } from "../core/root.js";
import { BROWSER_NAMES, targetOf } from "../shims/target.js";
import type { BridgeAbout, BridgeFacts } from "./bridge.js";
import { asksFor } from "./facts.js";

export const about = {
  id: "media-guard",
  summary: "getUserMedia with a stream id of desktopCapture or tabCapture rejects, instead of opening the camera.",
  why: "Gecko ignores chromeMediaSource: it would ask for the camera or the microphone, and record them.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/desktopCapture",
  fidelity: { firefox: "unavailable", thunderbird: "unavailable" },
  differs: [
    "Streams of desktopCapture and tabCapture cannot be opened; getDisplayMedia asks the user for a screen or window.",
  ],
  contexts: ["background", "page"],
} as const satisfies BridgeAbout;

const PERMISSIONS = ["desktopCapture", "tabCapture"] as const;

export const wanted = (facts: BridgeFacts): boolean =>
  PERMISSIONS.some((permission) => asksFor(facts, permission)) ||
  [...facts.uses].some((use) => PERMISSIONS.some((permission) => use.startsWith(`${permission}.`)));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The stream that Chrome's own constraints name, or undefined: `tab`, `desktop`, `screen` … */
export function chromeSource(constraints: unknown): string | undefined {
  if (!isObject(constraints)) return undefined;
  for (const track of [constraints.video, constraints.audio].filter(isObject)) {
    const sets = [track, track.mandatory, track.optional, track.advanced].flat();
    const source = sets.filter(isObject).find((set) => set.chromeMediaSource || set.chromeMediaSourceId);
    if (source) return String(source.chromeMediaSource ?? "desktop");
  }
  return undefined;
}

type GetUserMedia = (constraints?: MediaStreamConstraints) => Promise<MediaStream>;
type OldGetUserMedia = (constraints: MediaStreamConstraints, done: unknown, failed?: (error: Error) => void) => void;

function refusal(source: string, browser: string): DOMException {
  const member = source === "tab" ? "tabCapture.getMediaStreamId" : "desktopCapture.chooseDesktopMedia";
  const cause = `compat: getUserMedia cannot open a stream of ${member}: ${browser} knows no chromeMediaSource and would open the camera or microphone`;
  return new DOMException(
    `${cause}. Use navigator.mediaDevices.getDisplayMedia() on a click instead.`,
    "NotAllowedError",
  );
}

const MARK = Symbol.for("compat.mediaGuard");

export function install(): void {
  const api = findRoot();
  if (!api || targetOf(api) === "chrome" || MARK in navigator) return;
  Reflect.defineProperty(navigator, MARK, { value: true });
  const browser = BROWSER_NAMES[targetOf(api)];
  const { mediaDevices } = navigator;
  if (mediaDevices?.getUserMedia) {
    const native = mediaDevices.getUserMedia.bind(mediaDevices) as GetUserMedia;
    const guarded: GetUserMedia = (constraints) => {
      const source = chromeSource(constraints);
      return source ? Promise.reject(refusal(source, browser)) : native(constraints);
    };
    define(mediaDevices, "getUserMedia", guarded);
  }
  for (const name of ["getUserMedia", "webkitGetUserMedia", "mozGetUserMedia"]) {
    const native = Reflect.get(navigator, name) as OldGetUserMedia | undefined;
    if (!native) continue;
    const guarded: OldGetUserMedia = (constraints, done, failed) => {
      const source = chromeSource(constraints);
      if (source) queueMicrotask(() => failed?.(refusal(source, browser)));
      else native.call(navigator, constraints, done, failed);
    };
    define(navigator, name, guarded);
  }
}

import { type BackgroundView, keepAlive } from "./keep-alive.js";

/** The frame of a background document that stands for an offscreen document, in the hands of any of our documents. */
export interface OffscreenFrame extends HTMLIFrameElement {
  /** Lets the background go to sleep again. */
  [RELEASE]?: () => void;
}

// A registered symbol, because each document of the extension that loads compat has a copy of this module.
const RELEASE = Symbol.for("compat.offscreen.release");
const NAME = "data-compat-offscreen";
const CLOSED = "compat-closed";

/** The frame of the one offscreen document, or null. */
export const offscreenFrame = (background: Window): OffscreenFrame | null =>
  background.document.querySelector<OffscreenFrame>(`iframe[${NAME}]`);

/** Whether a document is the offscreen document itself. */
export const isOffscreenDocument = (view: Window): boolean =>
  view !== view.parent && Boolean(view.frameElement?.hasAttribute(NAME));

/** Why the offscreen document was opened, asked inside it. */
export const reasonsOf = (view: Window): string[] => view.frameElement?.getAttribute(NAME)?.split(" ") ?? [];

/** Whether a document is the offscreen document, or a frame inside it. */
export function isInOffscreenDocument(view: Window): boolean {
  // Of the own extension are all frames up to the first of another origin, whose element cannot be asked for.
  for (let at = view; at !== at.parent; at = at.parent) if (isOffscreenDocument(at)) return true;
  return false;
}

/** Closes the offscreen document, also while it loads. */
export function closeFrame(frame: OffscreenFrame): void {
  frame[RELEASE]?.();
  frame.remove();
  frame.dispatchEvent(new Event(CLOSED));
}

/**
 * Closes the offscreen document as its own `window.close()` does: what runs now runs to its end, and an answer to a
 * message still leaves.
 */
export const closeFrameSoon = (frame: OffscreenFrame): void =>
  void frame.ownerDocument.defaultView?.setTimeout(() => closeFrame(frame));

/**
 * Opens a page of the extension as the offscreen document, invisible inside the background, which stays alive with it.
 * Resolves when the page has loaded; rejects in Chrome's words when that fails.
 */
export async function openFrame(background: BackgroundView, url: string, reasons: readonly string[]): Promise<void> {
  if (offscreenFrame(background)) throw new Error("Only a single offscreen document may be created.");
  const { document } = background;
  const frame: OffscreenFrame = document.createElement("iframe");
  frame.setAttribute(NAME, reasons.join(" "));
  frame.hidden = true;
  // The place is taken before anything is waited for, so that of two calls at once one fails.
  document.documentElement.append(frame);
  frame[RELEASE] = keepAlive(background);
  const closed = new Promise<never>((_resolve, reject) => {
    frame.addEventListener(CLOSED, () => reject(new Error("Offscreen document closed before fully loading.")));
  });
  // Nobody waits for it once the page has loaded.
  closed.catch(() => undefined);
  // A frame does not tell that its file is missing; nor does an answer, until it is read.
  const exists = await Promise.race([
    fetch(url)
      .then((answer) => answer.arrayBuffer())
      .then(Boolean, () => false),
    closed,
  ]);
  if (!exists) {
    closeFrame(frame);
    throw new Error("Page failed to load.");
  }
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.src = url;
  await Promise.race([loaded, closed]);
  const view = frame.contentWindow as Window;
  // A frame cannot close itself; an offscreen document can.
  view.close = () => closeFrameSoon(frame);
}

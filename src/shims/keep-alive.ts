/** A background document, in the hands of any document of the extension. */
export type BackgroundView = Window & {
  readonly browser: { readonly runtime: { getPlatformInfo(): Promise<unknown> } };
};

/** The background ends after some idle seconds (30 as shipped); a call of the API by its top frame begins them anew. */
const PERIOD = 10_000;

const MARK = Symbol.for("compat.keepAlive");

interface Kept {
  holders: number;
  timer: number;
}

/**
 * Keeps a background document alive until the returned function is called; calling that again changes nothing. Holders
 * are counted, whichever document they are in, and the last one lets go.
 *
 * Ports, locks and open requests do not keep an event page alive; calls of the API from its top frame do.
 * @see https://bugzilla.mozilla.org/show_bug.cgi?id=1752324
 */
export function keepAlive(background: BackgroundView): () => void {
  const marked = background as { [MARK]?: Kept };
  // The timer and what it calls belong to the background, so that they outlive the document that asked.
  marked[MARK] ??= { holders: 0, timer: background.setInterval(background.browser.runtime.getPlatformInfo, PERIOD) };
  const kept = marked[MARK];
  kept.holders++;
  let holds = true;
  return () => {
    if (!holds) return;
    holds = false;
    kept.holders--;
    if (kept.holders) return;
    background.clearInterval(kept.timer);
    delete marked[MARK];
  };
}

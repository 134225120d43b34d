/** How often it is asked whether anything plays. */
const PERIOD = 1000;

/** Whether a media element can be heard. */
const isHeard = (media: HTMLMediaElement): boolean => !(media.paused || media.ended || media.muted) && media.volume > 0;

/**
 * Calls `close` once nothing was heard in a document for some time: media elements in it or played by a script, and
 * running audio contexts. Chrome ends offscreen documents that are only for playing audio in this way.
 *
 * @param silence in milliseconds
 * @see https://developer.chrome.com/docs/extensions/reference/api/offscreen#reasons
 */
export function closeWhenSilent(close: () => void, silence = 30_000): void {
  const played = new Set<HTMLMediaElement>();
  const contexts = new Set<AudioContext>();
  const media = HTMLMediaElement.prototype;
  const { play } = media;
  media.play = function (this: HTMLMediaElement) {
    played.add(this);
    return play.call(this);
  };
  globalThis.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.add(this);
    }
  };
  let heard = Date.now();
  const timer = setInterval(() => {
    const all = [...played, ...document.querySelectorAll<HTMLMediaElement>("audio, video")];
    const plays = all.some(isHeard) || [...contexts].some(({ state }) => state === "running");
    if (plays) heard = Date.now();
    if (Date.now() - heard < silence) return;
    clearInterval(timer);
    close();
  }, PERIOD);
}

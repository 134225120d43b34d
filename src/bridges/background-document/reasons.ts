/** Chrome's names for what offscreen documents are for, and the globals that each stands for. */
const REASONS: readonly (readonly [reason: string, globals: RegExp])[] = [
  ["AUDIO_PLAYBACK", /^(Audio|HTMLAudioElement|HTMLMediaElement|\w*AudioContext|speechSynthesis)$/],
  ["USER_MEDIA", /^(MediaRecorder|MediaStream)$/],
  ["WEB_RTC", /^RTC/],
  ["LOCAL_STORAGE", /^(localStorage|sessionStorage|Storage)$/],
  ["WORKERS", /^(Shared)?Worker$/],
  ["MATCH_MEDIA", /^(matchMedia|MediaQueryList)$/],
  ["CLIPBOARD", /^Clipboard/],
];

/**
 * The reasons of a document for these globals. DOM_PARSER is always one: of the others, AUDIO_PLAYBACK alone would end
 * the document after 30 silent seconds.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/offscreen#type-Reason
 */
export const reasonsFor = (globals: readonly string[]): string[] => [
  "DOM_PARSER",
  ...REASONS.flatMap(([reason, of]) => (globals.some((name) => of.test(name)) ? [reason] : [])),
];

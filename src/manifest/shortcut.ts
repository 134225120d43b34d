/** Each modifier, by the key that it is: Gecko takes Command and Ctrl for the same one. */
const MODIFIERS: Readonly<Record<string, string>> = {
  Alt: "alt",
  Command: "accelerator",
  Ctrl: "accelerator",
  MacCtrl: "control",
  Shift: "shift",
};
const MEDIA = /^Media(NextTrack|PlayPause|PrevTrack|Stop)$/;
const FUNCTION_KEY = /^F([1-9]|1[0-2])$/;
const KEY = /^([A-Z0-9]|Comma|Period|Home|End|PageUp|PageDown|Space|Insert|Delete|Up|Down|Left|Right)$/;

/**
 * True for a key combination that Gecko takes as `suggested_key`. Anything else makes it refuse the extension.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#key_combinations
 */
export function isGeckoShortcut(shortcut: string): boolean {
  if (MEDIA.test(shortcut.trim())) return true;
  const parts = shortcut.split("+").map((part) => part.trim());
  const key = parts.pop() ?? "";
  const modifiers = parts.map((part) => MODIFIERS[part]);
  if (modifiers.includes(undefined) || modifiers.length > 2) return false;
  if (new Set(modifiers).size !== modifiers.length) return false;
  if (FUNCTION_KEY.test(key)) return true;
  return KEY.test(key) && modifiers.some((modifier) => modifier !== "shift");
}

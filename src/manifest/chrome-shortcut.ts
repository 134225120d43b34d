const KEYS = "[A-Z]|[0-9]|Comma|Period|Home|End|PageUp|PageDown|Space|Insert|Delete|Up|Down|Left|Right|Tab";
const MEDIA = /^Media(NextTrack|PlayPause|PrevTrack|Stop)$/;
/** Ctrl and Alt never come together; Shift may come with one of them. */
const MODIFIERS: Readonly<Record<string, string>> = { mac: "Ctrl|Alt|Command|MacCtrl", chromeos: "Ctrl|Alt|Search" };
const PLATFORMS: readonly string[] = ["default", "windows", "mac", "linux", "chromeos"];

/**
 * True for a shortcut that Chrome takes on a platform of `suggested_key`.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/commands#supported_keys
 */
export function isChromeShortcut(platform: string, shortcut: unknown): boolean {
  if (typeof shortcut !== "string" || !PLATFORMS.includes(platform)) return false;
  const keys = shortcut.split("+").map((key) => key.trim());
  if (keys.length === 1) return MEDIA.test(shortcut.trim());
  const last = keys.pop() ?? "";
  const modifiers = keys.filter((key) => key !== "Shift");
  const allowed = new RegExp(`^(${MODIFIERS[platform] ?? "Ctrl|Alt"})$`);
  const shifts = keys.length - modifiers.length;
  return (
    modifiers.length === 1 && shifts < 2 && allowed.test(modifiers[0] ?? "") && new RegExp(`^(${KEYS})$`).test(last)
  );
}

/** True where Chrome finds a shortcut on each of its platforms; it refuses a package when it finds none on the one it runs on. */
export function isForEveryPlatform(keys: Readonly<Record<string, unknown>>): boolean {
  return "default" in keys || PLATFORMS.slice(1).every((platform) => platform in keys);
}

/** Chrome's words for what another engine says, where the two say the same. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^The menu id (.*) already exists in menus\.create\.$/, "Cannot create item with duplicate id $1"],
  [
    /^menus\.create requires an id for non-persistent background scripts\.$/,
    "Extensions using event pages or Service Workers must pass an id parameter to chrome.contextMenus.create",
  ],
  [/^Could not find any MenuItem with id: (.*)$/, "Cannot find menu item with id $1"],
  [/^Invalid url pattern: (.*)$/, "Invalid url pattern '$1'"],
  [/^MenuItem cannot be an ancestor \(or self\) of its new parent\.$/, "Unknown error."],
];

export const NO_TITLE = "All menu items except for separators must have a title";
export const NO_ONCLICK =
  "Extensions using event pages or Service Workers cannot pass an onclick parameter to chrome.contextMenus.create. Instead, use the chrome.contextMenus.onClicked event.";
export const ONLY_APPS = "Only packaged apps are allowed to use 'launcher' context";

export const missingItem = (id: unknown): Error => new Error(`Cannot find menu item with id ${id}`);

/** An engine's message in Chrome's words; what Chrome has no words for stays as it is. */
export function inChromesWords(message: string): string {
  const known = WORDS.find(([pattern]) => pattern.test(message));
  return known ? message.replace(known[0], known[1]) : message;
}

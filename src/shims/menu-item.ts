/** What describes a menu item, in Chrome's reference and, beyond it, in Gecko's. */
export interface MenuItem {
  readonly id?: string;
  readonly type?: string | null;
  readonly title?: string | null;
  readonly contexts?: readonly string[] | null;
  readonly documentUrlPatterns?: readonly string[] | null;
  readonly targetUrlPatterns?: readonly string[] | null;
  readonly [property: string]: unknown;
}

/** The names that the toolbar button had before manifest version 3. */
const BUTTON = /^(browser|page)_action$/;

/** Contexts by the names that an engine has for them. */
export const contextsFor = (contexts: readonly string[], types: Readonly<Record<string, string>>): string[] => {
  const known = Object.values(types);
  return [
    ...new Set(contexts.map((context) => (known.includes(context) ? context : context.replace(BUTTON, "action")))),
  ];
};

/** The scheme, the host with its wildcard, and the path; or the one special pattern. */
const PATTERN = /^(?:<all_urls>|(?:\*|[a-z][a-z0-9+.-]*):\/\/(?:\*|(?:\*\.)?[^/*]+)?\/.*)$/i;

/** The first pattern of an item that is none. @see https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
export const badPattern = ({ documentUrlPatterns, targetUrlPatterns }: MenuItem): string | undefined =>
  [...(documentUrlPatterns ?? []), ...(targetUrlPatterns ?? [])].find((pattern) => !PATTERN.test(pattern));

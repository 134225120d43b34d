const HOST = /^(https?|wss?|file|ftp|\*):\/\/(\*|(?:\*\.)?[^*/]+)?\/.*$/;

/**
 * True for a pattern that Gecko takes. Unlike Chromium it has none for the schemes of extensions and of the browser's
 * own pages, and wants a path.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function isGeckoPattern(pattern: string): boolean {
  if (pattern === "<all_urls>") return true;
  const found = HOST.exec(pattern);
  if (!found) return false;
  const [, scheme, host] = found;
  return scheme === "file" ? true : Boolean(host) && !host?.endsWith(":*");
}

/** True for what looks like a match pattern, and not like the name of a permission. */
export function isPattern(text: string): boolean {
  return text === "<all_urls>" || /:\/|^[a-z*]+:/.test(text);
}

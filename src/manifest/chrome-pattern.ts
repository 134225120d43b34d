const PAGES: readonly string[] = ["*", "http", "https", "file", "ftp"];
const REQUESTS: readonly string[] = [...PAGES, "ws", "wss"];

/** True for an entry of `permissions` that names hosts and not an API. */
export function isHostPattern(permission: string): boolean {
  return permission === "<all_urls>" || /^[*a-z-]+:/i.test(permission);
}

/**
 * Why Chromium refuses or ignores a match pattern, in words that follow "because"; undefined for one that it takes.
 *
 * @param key the manifest's key that holds it: content scripts run in fewer schemes than hosts can be granted for
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function refusedPattern(pattern: string, key: string): string | undefined {
  if (pattern === "<all_urls>") return undefined;
  const [, scheme, host, path] = /^([^:]*):\/\/([^/]*)(\/.*)?$/s.exec(pattern) ?? [];
  if (scheme === undefined) return "it is no scheme with a host";
  if (!(key === "content_scripts" ? PAGES : REQUESTS).includes(scheme)) {
    return `Chrome gives extensions no access to addresses with "${scheme}:"`;
  }
  if (path === undefined) return "it has no path (write /* after the host)";
  if (scheme === "file") return undefined;
  if (!host) return "it names no host";
  return /^(\*|(\*\.)?[^*]+)$/.test(host) ? undefined : "a host can have a wildcard only as its first label";
}

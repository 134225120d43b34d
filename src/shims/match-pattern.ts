const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const PORTS: Readonly<Record<string, string>> = { ftp: "21", http: "80", https: "443", ws: "80", wss: "443" };

/**
 * Whether an address matches a match pattern. A pattern that is none matches nothing.
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 */
export function matches(pattern: string, url: string): boolean {
  const parts = /^(\*|[a-z][a-z\d+.-]*):\/\/([^/]*)(\/.*)$/s.exec(pattern);
  if (pattern !== "<all_urls>" && !parts) return false;
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const scheme = protocol.slice(0, -1);
  const [, schemes = "", host = "", path = ""] = parts ?? [];
  if (pattern === "<all_urls>") return /^(https?|file|ftp|wss?)$/.test(scheme);
  if (schemes === "*" ? !/^(https?|wss?)$/.test(scheme) : schemes !== scheme) return false;
  const [, name = "", wanted = "*"] = /^(.*?)(?::(\d+|\*))?$/.exec(host.toLowerCase()) ?? [];
  if (wanted !== "*" && wanted !== (port || PORTS[scheme])) return false;
  const base = name.replace(/^\*\.?/, "");
  if (name !== base ? base && hostname !== base && !hostname.endsWith(`.${base}`) : hostname !== base) return false;
  return new RegExp(`^${path.split("*").map(literal).join(".*")}$`, "s").test(pathname + search);
}

const PARTS = /^([^:/]+:\/\/)([^/]*?)(?::(\d+|\*))?(\/.*)$/s;

/** The port that a match pattern names, or undefined where every port will do. */
export function portOf(pattern: string): string | undefined {
  const port = PARTS.exec(pattern)?.[3];
  return port === "*" ? undefined : port;
}

/**
 * A match pattern in words that every browser understands: Gecko compares a host with its port and its capitals as if
 * both belonged to a name, and so finds nothing. It matches more where a port is named.
 *
 * @see https://bugzilla.mozilla.org/show_bug.cgi?id=1362809
 */
export const withoutPort = (pattern: string): string =>
  pattern.replace(
    PARTS,
    (_all, scheme: string, host: string, _port, path: string) => scheme + host.toLowerCase() + path,
  );

/** The directives of a policy, in their order, each with its sources. */
export type Directives = Map<string, string[]>;

/** Reads a policy; of a directive that is there twice the first counts, as in browsers. */
export function parsePolicy(text: string): Directives {
  const directives: Directives = new Map();
  for (const part of text.split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/);
    const key = name?.toLowerCase();
    if (key && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}

/** Writes a policy. */
export function printPolicy(directives: Directives): string {
  return [...directives].map(([name, sources]) => `${[name, ...sources].join(" ")};`).join(" ");
}

const ALLOWED =
  /^('self'|'none'|'wasm-unsafe-eval'|'report-sample'|'strict-dynamic'|'sha\d+-[^']+'|'nonce-[^']+'|blob:|filesystem:|moz-extension:)$/i;

/**
 * True for a source of scripts that Gecko takes in manifest version 3: nothing from the network, and no eval.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/content_security_policy
 */
export function isPackagedSource(source: string): boolean {
  return ALLOWED.test(source);
}

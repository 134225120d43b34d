/**
 * The id that Chrome gives an extension with this `key` in its manifest: the first half of the hash of the public key,
 * in letters from a to p. Undefined without a key. For builds only, which run in Node.
 * @see https://developer.chrome.com/docs/extensions/reference/manifest/key
 */
export function chromeId(key: unknown): string | undefined {
  if (typeof key !== "string") return undefined;
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

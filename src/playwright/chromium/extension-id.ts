import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";

/**
 * The id that Chromium gives to an unpacked extension: 32 letters from `a` to `p`, made from the manifest's public
 * `key` or, without one, from the folder's path.
 */
export function chromiumExtensionId(folder: string, key: string | undefined): string {
  const source = key === undefined ? realpathSync(folder) : Buffer.from(key, "base64");
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

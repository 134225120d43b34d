import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * Makes `to` hold exactly what the extension folder `from` holds.
 *
 * @throws when `from` has no manifest.json
 */
export function copyExtension(from: string, to: string): void {
  if (!existsSync(path.join(from, "manifest.json"))) {
    throw new Error(
      `There is no manifest.json in ${path.resolve(from)}. Give the folder of an unpacked extension as extensionPath; build it first if it is built.`,
    );
  }
  // The folder itself stays, because Chromium derives the extension's id from its path.
  if (existsSync(to)) for (const name of readdirSync(to)) rmSync(path.join(to, name), { recursive: true });
  cpSync(from, to, { recursive: true, dereference: true });
}

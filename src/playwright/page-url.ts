import { existsSync } from "node:fs";
import path from "node:path";

/**
 * The URL of a page of the extension in `folder`.
 *
 * @throws when the extension has no such file; Gecko would show an empty page and say nothing
 */
export function pageUrl(origin: string, folder: string, target: string): string {
  const url = new URL(target, `${origin}/`);
  const file = decodeURIComponent(url.pathname).slice(1);
  // Pages that begin so are made by the browser, such as the one that holds background scripts.
  if (!file.startsWith("_generated") && !existsSync(path.join(folder, file))) {
    throw new Error(`The extension has no file ${file}, so ${target} cannot be opened.`);
  }
  return url.href;
}

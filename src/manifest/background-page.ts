import type { Draft } from "./conversion.js";
import { packagePath } from "./json.js";
import { type PageScript, scriptsOfPage } from "./page-scripts.js";

/**
 * The scripts of a background page; undefined, and reported, where there is none that Chrome could run.
 */
export function backgroundPageScripts(draft: Draft, page: string): PageScript[] | undefined {
  const path = packagePath(page);
  const html = draft.files.text(path);
  if (html === undefined) {
    draft.report(
      "impossible",
      "background.page",
      `${path} is not in the package, so there is no background to run.`,
      "Add the file.",
    );
    return undefined;
  }
  const scripts = scriptsOfPage(html, path);
  const remote = scripts.flatMap(({ elsewhere }) => elsewhere ?? []);
  if (!remote.length) return scripts;
  draft.report(
    "impossible",
    "background.page",
    `${path} loads ${remote.join(", ")}: Chrome runs no code from elsewhere in an extension.`,
    "Put the script into the package.",
  );
  return undefined;
}

import type { EngineName } from "../compat-table/engines.js";
import type { Finding, Manifest } from "../manifest/conversion.js";
import { manifestEntries } from "../scan/manifest-entries.js";
import { BROWSERS } from "./browsers.js";

const DOCS = "https://developer.chrome.com/docs/extensions/reference/manifest";
const KINDS = { background: "background", page: "page", content: "content script" };

/**
 * A finding for each program file that the manifest names and the package does not have. Chrome refuses such a package
 * for its background and its options page; content scripts that are not there are left out for it by a rule of its own.
 * A worker that is not there is the whole background: Gecko would install a package in which nothing runs.
 */
export function missingFiles(manifest: Manifest, files: ReadonlyMap<string, unknown>, target: EngineName): Finding[] {
  const options = packageNames({ options_page: manifest.options_page, options_ui: manifest.options_ui });
  const { background } = manifest as { background?: { service_worker?: unknown; scripts?: unknown; page?: unknown } };
  const alone = background && background.scripts === undefined && background.page === undefined;
  const workers = alone ? packageNames({ background }) : new Set<string>();
  const seen = new Set<string>();
  return manifestEntries(manifest, []).flatMap(({ path, context }): Finding[] => {
    if (context === "sandbox" || context === "worker" || (target === "chrome" && context === "content")) return [];
    if (files.has(path) || seen.has(path)) return [];
    seen.add(path);
    const refused = target === "chrome" && (context === "background" || options.has(path));
    const empty = target !== "chrome" && workers.has(path);
    const consequence = refused ? "refuses it" : empty ? "would run nothing of it" : "goes on without it";
    return [
      {
        rule: "missing-files",
        severity: refused || empty ? "impossible" : context === "background" ? "loss" : "note",
        path,
        message: `The manifest names ${path} as a ${KINDS[context]}, and the package has no such file: ${BROWSERS[target]} ${consequence}.`,
        advice: "If a bundler writes this file, build the extension first, and give compat the folder that it writes.",
        docs: DOCS,
      },
    ];
  });
}

const packageNames = (manifest: Manifest): Set<string> =>
  new Set(manifestEntries(manifest, []).map(({ path }) => path));

import type { EngineName } from "../compat-table/engines.js";
import type { Finding, Manifest } from "../manifest/conversion.js";
import { manifestEntries } from "../scan/manifest-entries.js";
import { BROWSERS } from "./browsers.js";

const DOCS = "https://developer.chrome.com/docs/extensions/reference/manifest";
const KINDS = { background: "background", page: "page", content: "content script" };

/**
 * A finding for each program file that the manifest names and the package does not have. Chrome refuses such a package
 * for its background and its options page; content scripts that are not there are left out for it by a rule of its own.
 */
export function missingFiles(manifest: Manifest, files: ReadonlyMap<string, unknown>, target: EngineName): Finding[] {
  const options = packageNames({ options_page: manifest.options_page, options_ui: manifest.options_ui });
  const seen = new Set<string>();
  return manifestEntries(manifest, []).flatMap(({ path, context }): Finding[] => {
    if (context === "sandbox" || context === "worker" || (target === "chrome" && context === "content")) return [];
    if (files.has(path) || seen.has(path)) return [];
    seen.add(path);
    const refused = target === "chrome" && (context === "background" || options.has(path));
    return [
      {
        rule: "missing-files",
        severity: refused ? "impossible" : context === "background" ? "loss" : "note",
        path,
        message: `The manifest names ${path} as a ${KINDS[context]}, and the package has no such file: ${BROWSERS[target]} ${refused ? "refuses it" : "goes on without it"}.`,
        advice: "If a bundler writes this file, build the extension first, and give compat the folder that it writes.",
        docs: DOCS,
      },
    ];
  });
}

const packageNames = (manifest: Manifest): Set<string> =>
  new Set(manifestEntries(manifest, []).map(({ path }) => path));

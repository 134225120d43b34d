import type { EngineName } from "../compat-table/engines.js";
import type { Finding, Manifest, Severity } from "./conversion.js";
import { type SchemaProblem, schemaProblems } from "./schema-problems.js";

const SEVERITY: Readonly<Record<SchemaProblem["kind"], Severity>> = {
  unknown: "note",
  ignored: "loss",
  refused: "impossible",
};
const CONSEQUENCE: Readonly<Record<SchemaProblem["kind"], string>> = {
  unknown: "ignores the key with a warning",
  ignored: "ignores the value",
  refused: "refuses the extension",
};
const DOCS: Readonly<Record<EngineName, string>> = {
  chrome: "https://developer.chrome.com/docs/extensions/reference/manifest",
  firefox: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json",
  thunderbird: "https://webextension-api.thunderbird.net/en/mv3/",
};

/** What makes a package something else than an extension: Gecko holds it against a schema of its own then. */
const OTHER_KINDS = ["theme", "langpack_id", "dictionaries"];

/**
 * Compares a converted manifest with the schema from inside Firefox or Thunderbird, and for Chrome with what Chromium was
 * seen to refuse. Themes, language packs and dictionaries are not compared.
 *
 * @returns one finding for each misfit: `impossible` where the browser would refuse the extension
 */
export function validateManifest(target: EngineName, manifest: Manifest): Finding[] {
  if (OTHER_KINDS.some((key) => manifest[key])) return [];
  return schemaProblems(target, manifest).map(({ keys, kind, message }) => ({
    rule: "validate",
    severity: SEVERITY[kind],
    path: pathOf(keys),
    message: `${pathOf(keys)} ${message}: ${target} ${CONSEQUENCE[kind]}.`,
    ...(kind !== "unknown" && { advice: "Correct the value as the reference describes it, or remove the key." }),
    docs: DOCS[target],
  }));
}

/** `["permissions", "2"]` as `permissions[2]`. */
export function pathOf(keys: readonly string[]): string {
  return keys.map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index ? `.${key}` : key)).join("");
}

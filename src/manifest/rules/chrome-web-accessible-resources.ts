import { refusedPattern } from "../chrome-pattern.js";
import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject, strings } from "../json.js";

/** Chrome wants to know for whom each file is, and takes whole hosts only. */
export const rule = {
  id: "chrome-web-accessible-resources",
  targets: ["chrome"],
  why: "Manifest version 3 says for each file who may load it, by hosts without paths or by Chrome's extension ids.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/web-accessible-resources",
  apply(draft) {
    const { manifest } = draft;
    const given = manifest.web_accessible_resources;
    if (!Array.isArray(given)) return;
    const names = strings(given);
    if (names.length) {
      draft.report(
        "note",
        KEY,
        "The list became an entry for all hosts, which is what manifest version 2 meant by it.",
      );
    }
    const entries = given.filter(isObject).flatMap((entry, index) => repaired(draft, entry, `${KEY}[${index}]`));
    const list = names.length ? [{ resources: names, matches: ["<all_urls>"] }, ...entries] : entries;
    manifest[KEY] = list;
    if (!list.length && given.length) delete manifest[KEY];
  },
} as const satisfies Rule;

const KEY = "web_accessible_resources";

function repaired(draft: Draft, entry: JsonObject, path: string): JsonObject[] {
  const result = { ...entry };
  if (Array.isArray(entry.matches)) {
    const patterns = strings(entry.matches).flatMap((pattern) => hostOf(draft, pattern, `${path}.matches`));
    result.matches = [...new Set(patterns)];
  }
  if (Array.isArray(entry.extension_ids)) {
    result.extension_ids = strings(entry.extension_ids).filter((id) => {
      if (/^(\*|[a-p]{32})$/.test(id)) return true;
      draft.report(
        "note",
        `${path}.extension_ids`,
        `Left out "${id}": it is an id of Gecko, and no extension in Chrome has it.`,
      );
      return false;
    });
  }
  if (result.matches !== undefined || result.extension_ids !== undefined || result.use_dynamic_url !== undefined)
    return [result];
  draft.report("note", path, "Left out: it allows nobody to load its files, and Chrome refuses such an entry.");
  return [];
}

function hostOf(draft: Draft, pattern: string, path: string): string[] {
  const reason = refusedPattern(pattern, KEY);
  if (reason !== undefined) {
    draft.report("note", path, `Left out ${pattern}, because ${reason}.`);
    return [];
  }
  const whole = pattern.replace(/^([^/]*\/\/[^/]*\/).*$/s, "$1*");
  if (whole !== pattern) {
    draft.report(
      "loss",
      path,
      `${pattern} became ${whole}, because Chrome refuses paths here: more pages can load the files.`,
    );
  }
  return [whole];
}

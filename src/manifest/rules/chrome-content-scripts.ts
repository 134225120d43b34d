import { refusedPattern } from "../chrome-pattern.js";
import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject, objects, strings } from "../json.js";

/** One content script that Chrome cannot read makes it refuse the whole package. */
export const rule = {
  id: "chrome-content-scripts",
  targets: ["chrome"],
  why: "Chrome refuses a package for one pattern of a content script that it cannot read, and for a missing file.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest/content-scripts",
  apply(draft) {
    const scripts = draft.manifest.content_scripts;
    if (!Array.isArray(scripts)) return;
    for (const [entry, index] of objects(scripts)) {
      const path = `content_scripts[${index}]`;
      dropPatterns(draft, entry, "matches", path);
      dropPatterns(draft, entry, "exclude_matches", path);
      dropMissing(draft, entry, "js", path);
      dropMissing(draft, entry, "css", path);
      leavePathsOut(draft, entry, path);
      dropOrigin(draft, entry, path);
    }
    const left = scripts.filter((entry) => !isObject(entry) || isWhole(entry));
    if (left.length === scripts.length) return;
    if (left.length) draft.manifest.content_scripts = left;
    else delete draft.manifest.content_scripts;
  },
} as const satisfies Rule;

const isWhole = ({ matches, js, css }: JsonObject) =>
  strings(matches).length > 0 && strings(js).length + strings(css).length > 0;

function dropPatterns(draft: Draft, entry: JsonObject, key: string, path: string): void {
  keep(entry, key, (pattern) => {
    const reason = refusedPattern(pattern, "content_scripts");
    if (reason === undefined) return true;
    draft.report(key === "matches" ? "loss" : "note", `${path}.${key}`, `Left out ${pattern}, because ${reason}.`);
    return false;
  });
}

/** Gecko goes on without a file that is not there. */
function dropMissing(draft: Draft, entry: JsonObject, key: string, path: string): void {
  keep(entry, key, (file) => {
    if (draft.files.has(file.replace(/^(\.?\/)+/, ""))) return true;
    draft.report(
      "note",
      `${path}.${key}`,
      `Left out ${file}: the package has no such file, and Chrome would refuse it.`,
    );
    return false;
  });
}

function keep(entry: JsonObject, key: string, wanted: (text: string) => boolean): void {
  const list = entry[key];
  if (!Array.isArray(list)) return;
  const kept = strings(list).filter(wanted);
  if (kept.length === list.length) return;
  if (kept.length) entry[key] = kept;
  else delete entry[key];
}

/** A script for frames without an address of their own may not choose paths in Chrome. */
function leavePathsOut(draft: Draft, entry: JsonObject, path: string): void {
  const choosesPaths = strings(entry.matches).some((pattern) => !/^(<all_urls>|[^/]*\/\/[^/]*\/\*)$/.test(pattern));
  if (entry.match_origin_as_fallback !== true || !choosesPaths) return;
  delete entry.match_origin_as_fallback;
  entry.match_about_blank = true;
  draft.report(
    "loss",
    `${path}.match_origin_as_fallback`,
    "Became match_about_blank: Chrome takes match_origin_as_fallback only for all paths of a host, so blob: and data: frames are left out.",
    "End the patterns with /* after the host, and ask for location.pathname in the script.",
  );
}

function dropOrigin(draft: Draft, entry: JsonObject, path: string): void {
  if (entry.css_origin !== "user") return;
  delete entry.css_origin;
  draft.report(
    "loss",
    `${path}.css_origin`,
    "Left out: Chrome gives styles of the manifest the author's origin, so rules of the page can win over them.",
    'Insert the styles with scripting.insertCSS and origin "USER".',
  );
}

import type { Draft, Rule } from "../conversion.js";
import { type JsonObject, objects, strings } from "../json.js";
import { isGeckoPattern } from "../match-pattern.js";

/** Entries of content_scripts with patterns that Gecko takes. */
export const rule = {
  id: "gecko-content-scripts",
  targets: ["firefox", "thunderbird"],
  why: "Gecko refuses an extension for one pattern that it does not know, and for empty lists of patterns.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/content_scripts",
  apply(draft) {
    const { manifest } = draft;
    if (!Array.isArray(manifest.content_scripts)) return;
    const kept = objects(manifest.content_scripts).filter(([entry, index]) => {
      const path = `content_scripts[${index}]`;
      const matches = keepKnown(draft, entry, "matches", path);
      keepKnown(draft, entry, "exclude_matches", path);
      if (matches.length) return true;
      draft.report("loss", path, "Left out: none of its patterns can match a page in Gecko.");
      return false;
    });
    if (kept.length) manifest.content_scripts = kept.map(([entry]) => entry);
    else delete manifest.content_scripts;
  },
} as const satisfies Rule;

function keepKnown(draft: Draft, entry: JsonObject, key: string, path: string): string[] {
  if (!Array.isArray(entry[key])) return [];
  const patterns = strings(entry[key]);
  const known = patterns.filter(isGeckoPattern);
  if (known.length) entry[key] = known;
  else delete entry[key];
  const dropped = patterns.filter((pattern) => !isGeckoPattern(pattern));
  if (dropped.length) {
    const excluding = key === "exclude_matches";
    draft.report(
      excluding ? "note" : "loss",
      `${path}.${key}`,
      `Left out, because Gecko does not know such patterns: ${dropped.join(", ")}.`,
      excluding ? undefined : "Content scripts run in web pages only.",
    );
  }
  return known;
}

import type { Draft, Rule } from "../conversion.js";
import { type JsonObject, objects, strings } from "../json.js";
import { isGeckoPattern } from "../match-pattern.js";

/** Entries of web_accessible_resources in the shape and with the ids that Gecko takes. */
export const rule = {
  id: "gecko-web-accessible-resources",
  targets: ["firefox", "thunderbird"],
  why: "Gecko refuses the list form in manifest version 3, ids of Chrome extensions, and entries without matches or ids.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/web_accessible_resources",
  apply(draft) {
    const { manifest } = draft;
    const list = manifest.web_accessible_resources;
    if (!Array.isArray(list)) return;
    const entries = objects(list);
    if (manifest.manifest_version === 2) {
      if (entries.length) flatten(draft, list, entries);
      return;
    }
    const paths = strings(list);
    if (paths.length) {
      draft.report("note", KEY, "The list of paths becomes one entry for all web pages, as in manifest version 2.");
    }
    manifest.web_accessible_resources = [
      ...entries.map(([entry, index]) => convert(draft, entry, `${KEY}[${index}]`)),
      ...(paths.length ? [{ resources: paths, matches: ["<all_urls>"] }] : []),
    ];
  },
} as const satisfies Rule;

const KEY = "web_accessible_resources";
const GECKO_ID = /^(\*|\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[a-z0-9-._]*@[a-z0-9-._]+)$/i;

function flatten(draft: Draft, list: unknown[], entries: readonly [JsonObject, number][]): void {
  const paths = [...strings(list), ...entries.flatMap(([entry]) => strings(entry.resources))];
  draft.manifest[KEY] = [...new Set(paths)];
  draft.report("loss", KEY, "Manifest version 2 has a list of paths, open to every page: the matches are lost.");
}

function convert(draft: Draft, entry: JsonObject, path: string): JsonObject {
  const { use_dynamic_url, ...rest } = entry;
  if (use_dynamic_url !== undefined) {
    draft.report("note", `${path}.use_dynamic_url`, "Left out: Gecko's addresses differ in every profile anyway.");
  }
  const out: JsonObject = { ...rest, resources: strings(entry.resources) };
  keep(draft, out, "matches", `${path}.matches`, isGeckoPattern, "patterns that Gecko does not know");
  keep(draft, out, "extension_ids", `${path}.extension_ids`, (id) => GECKO_ID.test(id), "ids of Chrome extensions");
  // Gecko refuses an entry with neither; nobody may load from an empty list.
  if (out.matches === undefined && out.extension_ids === undefined) out.matches = [];
  return out;
}

function keep(
  draft: Draft,
  entry: JsonObject,
  key: string,
  path: string,
  fits: (text: string) => boolean,
  what: string,
): void {
  if (!(key in entry)) return;
  const all = strings(entry[key]);
  const dropped = all.filter((text) => !fits(text));
  entry[key] = all.filter(fits);
  if (dropped.length) {
    draft.report(
      "loss",
      path,
      `Left out, as ${what}: ${dropped.join(", ")}.`,
      key === "extension_ids" ? "Add the ids that those extensions have in Gecko." : undefined,
    );
  }
}

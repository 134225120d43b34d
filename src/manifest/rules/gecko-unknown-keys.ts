import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject } from "../json.js";
import { schemaProblems } from "../schema-problems.js";
import { pathOf } from "../validate.js";

/** What programs, or the layer, read with runtime.getManifest(). Gecko keeps unknown keys there. */
const READ_AT_RUN_TIME = new Set(["oauth2", "side_panel", "version_name"]);

/** What users or authors notice when a key is gone. */
const LOST: Readonly<Record<string, string>> = {
  chrome_url_overrides: "pages of the program cannot be replaced",
  cross_origin_embedder_policy: "extension pages are not isolated from other origins, and have no SharedArrayBuffer",
  cross_origin_opener_policy: "extension pages are not isolated from other origins, and have no SharedArrayBuffer",
  devtools_page: "there are no developer tools that extensions can add to",
  event_rules: "rules of declarativeContent and declarativeWebRequest in the manifest are not run",
  file_browser_handlers: "there is no file browser",
  file_handlers: "extensions cannot open files",
  file_system_provider_capabilities: "extensions cannot offer file systems",
  import: "shared modules do not exist",
  input_components: "extensions cannot be input methods",
  omnibox: "there is no address bar for keywords",
  page_action: "there is no address bar for buttons",
  sidebar_action: "there is no sidebar",
  tts_engine: "extensions cannot be voices",
};

/** Keys that the engine does not know, at any depth: it would warn of each. */
export const rule = {
  id: "gecko-unknown-keys",
  targets: ["firefox", "thunderbird"],
  why: "Gecko warns of every key that it does not know, and does nothing with it.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json",
  apply(draft) {
    const { manifest, target } = draft;
    // A theme has a schema of its own.
    if (manifest.theme !== undefined) return;
    for (const { keys, kind } of schemaProblems(target, manifest)) {
      if (kind === "unknown" || isOfDeveloper(keys)) drop(draft, keys);
    }
  },
} as const satisfies Rule;

/** The one place where Gecko refuses the whole package for a key that it does not know, and Chrome looks at nothing. */
const isOfDeveloper = ([first, second = "name", ...rest]: readonly string[]): boolean =>
  first === "developer" && !rest.length && !["name", "url"].includes(second);

function drop(draft: Draft, keys: readonly string[]): void {
  const { manifest, report, target } = draft;
  const [first = ""] = keys;
  const path = pathOf(keys);
  if (keys.length === 1 && READ_AT_RUN_TIME.has(first)) {
    report("note", path, `Kept for runtime.getManifest(); ${target} does nothing with it, and warns of it.`);
    return;
  }
  remove(manifest, keys);
  const lost = keys.length === 1 ? LOST[first] : undefined;
  if (lost) report("loss", path, `Left out: in ${target} ${lost}.`);
  else report("note", path, `Left out: ${target} does not know it.`);
}

function remove(holder: unknown, keys: readonly string[]): void {
  const [key = "", ...rest] = keys;
  if (!isObject(holder) && !Array.isArray(holder)) return;
  const object = holder as JsonObject;
  if (rest.length) remove(object[key], rest);
  else delete object[key];
}

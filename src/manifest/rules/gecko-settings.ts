import { createHash } from "node:crypto";
import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject } from "../json.js";
import { minimumVersion } from "../minimum-version.js";

/** The add-on id and the lowest version, which Gecko wants in browser_specific_settings. */
export const rule = {
  id: "gecko-settings",
  targets: ["firefox", "thunderbird"],
  why: "Gecko needs an id of its own for signing and for storage, and has no use for key and minimum_chrome_version.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/browser_specific_settings",
  apply(draft) {
    const { manifest } = draft;
    // Manifest version 2 has an older name for the key, which the newer one overrides.
    const key =
      manifest.manifest_version === 2 &&
      manifest.browser_specific_settings === undefined &&
      isObject(manifest.applications)
        ? "applications"
        : "browser_specific_settings";
    if (manifest.manifest_version === 3 && manifest.applications !== undefined) {
      if (manifest.browser_specific_settings === undefined) manifest.browser_specific_settings = manifest.applications;
      delete manifest.applications;
      draft.report("note", "applications", "Called browser_specific_settings, as in manifest version 3.");
    }
    const settings: JsonObject = isObject(manifest[key]) ? manifest[key] : {};
    const gecko: JsonObject = isObject(settings.gecko) ? settings.gecko : {};
    setId(draft, gecko, `${key}.gecko.id`);
    setMinimum(draft, gecko, `${key}.gecko.strict_min_version`);
    askAboutData(draft, gecko, `${key}.gecko.data_collection_permissions`);
    manifest[key] = { ...settings, gecko };
    dropChromeKeys(draft);
  },
} as const satisfies Rule;

const ID = /^(\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[a-z0-9-._]*@[a-z0-9-._]+)$/i;

function setId(draft: Draft, gecko: JsonObject, path: string): void {
  const { geckoId, report, original } = draft;
  if (typeof gecko.id === "string" && ID.test(gecko.id)) return;
  if (gecko.id !== undefined) {
    report(
      "note",
      path,
      `${JSON.stringify(gecko.id)} is replaced: Gecko refuses an id that is neither UUID nor name@domain.`,
    );
  }
  if (geckoId !== undefined && !ID.test(geckoId)) {
    report("impossible", path, `The id "${geckoId}" is neither a UUID in braces nor name@domain.`, "Give another id.");
    return;
  }
  // It comes first, where readers look for it.
  const rest = { ...gecko };
  for (const key of Object.keys(gecko)) delete gecko[key];
  Object.assign(gecko, { ...rest, id: geckoId ?? derivedId(original) });
  if (geckoId === undefined) {
    report(
      "note",
      path,
      `Set to ${String(gecko.id)}, derived from the extension's ${typeof original.key === "string" ? "key" : "name and author"}.`,
      "Choose an id before the first release: users lose their data when it changes.",
    );
  }
}

/** The same for every build of an extension: from its key, which is its identity in Chrome, or else its name. */
function derivedId(original: Draft["original"]): string {
  const { key, name, author } = original;
  const identity = typeof key === "string" ? ["key", key] : ["name", String(name), JSON.stringify(author ?? "")];
  const digest = createHash("sha256").update(identity.join("\n")).digest("hex").slice(0, 32);
  const word = String(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 30);
  return `${word || "extension"}-${digest.slice(0, 12)}@compat.invalid`;
}

function setMinimum(draft: Draft, gecko: JsonObject, path: string): void {
  if (gecko.strict_min_version !== undefined) return;
  // An author who wrote for Gecko and needs no layer has decided.
  const { background, page, content } = draft.layer;
  if (isObject(draft.original.browser_specific_settings) && !(background ?? page ?? content)) return;
  const minimum = minimumVersion(draft);
  if (!minimum) return;
  gecko.strict_min_version = minimum.version;
  draft.report("note", path, `Set to ${minimum.version}: ${minimum.why}.`);
}

function askAboutData(draft: Draft, gecko: JsonObject, path: string): void {
  if (draft.target !== "firefox" || gecko.data_collection_permissions !== undefined) return;
  draft.report(
    "note",
    path,
    "Not set: only the author knows which data the extension collects, and addons.mozilla.org asks for it.",
    'Add { "required": ["none"] } when nothing leaves the browser, or the kinds of data.',
  );
}

function dropChromeKeys({ manifest, report }: Draft): void {
  for (const [key, why] of Object.entries({
    key: "Left out: Gecko's id stands in browser_specific_settings.",
    minimum_chrome_version: "Left out: strict_min_version says what Gecko needs.",
    update_url: "Left out: it is an address for Chrome's updates.",
  })) {
    if (manifest[key] === undefined) continue;
    delete manifest[key];
    report("note", key, why);
  }
}

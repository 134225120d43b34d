import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject } from "../json.js";
import { setAfter } from "../key-place.js";

/** Keys that only Gecko reads go, and their loss is named. */
export const rule = {
  id: "chrome-keys",
  targets: ["chrome"],
  why: "Chrome warns of keys that it does not know, and does nothing for them.",
  docs: "https://developer.chrome.com/docs/extensions/reference/manifest",
  apply(draft) {
    const { manifest } = draft;
    useDeveloper(draft);
    for (const [key, lost, advice] of GECKO_KEYS) {
      if (manifest[key] === undefined) continue;
      delete manifest[key];
      if (lost === undefined)
        draft.report("note", key, "Left out: only Gecko reads it, and Chrome has no need for it.");
      else draft.report("loss", key, `Left out: ${lost}.`, advice);
    }
    if (isObject(manifest.options_ui) && typeof manifest.options_ui.page !== "string") {
      delete manifest.options_ui;
      draft.report("note", "options_ui", "Left out: it names no page.");
    }
    dropStyle(draft);
    overrideLess(draft);
    onePage(draft);
  },
} as const satisfies Rule;

const NO_MAIL = "Chrome has no mail, and so no place for it";

const GECKO_KEYS: readonly (readonly [key: string, lost?: string, advice?: string])[] = [
  ["applications"],
  ["granted_host_permissions"],
  ["hidden"],
  ["install_origins"],
  ["l10n_resources"],
  ["minimum_opera_version"],
  ["cloud_file", `${NO_MAIL}: attachments are not uploaded`],
  ["compose_action", `${NO_MAIL}: the button of the window for writing is gone`],
  ["compose_scripts", `${NO_MAIL}: the scripts for messages that are being written do not run`],
  ["message_display_action", `${NO_MAIL}: the button of the shown message is gone`],
  ["message_display_scripts", `${NO_MAIL}: the scripts for shown messages do not run`],
  ["calendar_provider", "Chrome has no calendar"],
  ["calendar_item_action", "Chrome has no calendar"],
  ["calendar_item_details", "Chrome has no calendar"],
  ["oauth_provider", `${NO_MAIL}: the provider of mail accounts is gone`],
  [
    "user_scripts",
    "Chrome has the API userScripts instead of this key; its user has to allow user scripts for the extension",
    "Register the scripts with chrome.userScripts.register, with the permission userScripts.",
  ],
];

/** `developer` is about the author; Chrome has other keys for it. */
function useDeveloper({ manifest, report }: Draft): void {
  const { developer } = manifest;
  if (developer === undefined) return;
  delete manifest.developer;
  const { name, url } = isObject(developer) ? developer : ({} as JsonObject);
  const taken: string[] = [];
  if (typeof name === "string" && manifest.author === undefined) taken.push(put(manifest, "author", name));
  if (typeof url === "string" && URL.canParse(url) && manifest.homepage_url === undefined) {
    taken.push(put(manifest, "homepage_url", url));
  }
  report("note", "developer", taken.length ? `Became ${taken.join(" and ")}.` : "Left out: only Gecko reads it.");
}

function put(manifest: JsonObject, key: string, value: string): string {
  setAfter(manifest, "version", key, value);
  return key;
}

/** Chrome refuses its own style sheet of version 2 in version 3. */
function dropStyle({ manifest, report }: Draft): void {
  const { options_ui: options } = manifest;
  if (!isObject(options) || options.chrome_style === undefined) return;
  delete options.chrome_style;
  report(
    "loss",
    "options_ui.chrome_style",
    "Left out: Chrome gives option pages no style of its own in manifest version 3.",
    "Style the page yourself.",
  );
}

/** Chrome takes only addresses of the web, and search engines that become the default one. */
function overrideLess({ manifest, report }: Draft): void {
  const settings = manifest.chrome_settings_overrides;
  if (!isObject(settings)) return;
  const { homepage, search_provider: search } = settings;
  if (typeof homepage === "string" && !/^https?:/.test(homepage)) {
    delete settings.homepage;
    report("loss", "chrome_settings_overrides.homepage", "Left out: Chrome's home page has to be one of the web.");
  }
  const wanted = ["name", "keyword", "search_url", "favicon_url"];
  if (isObject(search) && (search.is_default !== true || wanted.some((key) => typeof search[key] !== "string"))) {
    delete settings.search_provider;
    report(
      "loss",
      "chrome_settings_overrides.search_provider",
      "Left out: in Chrome an extension's search engine has to become the default one, and needs name, keyword, search_url and favicon_url.",
      "Set is_default and these keys.",
    );
  }
  if (!Object.keys(settings).length) delete manifest.chrome_settings_overrides;
}

/** Chrome refuses an extension that replaces more than one of its pages. */
function onePage({ manifest, report }: Draft): void {
  const pages = manifest.chrome_url_overrides;
  if (!isObject(pages)) return;
  const [first, ...rest] = Object.keys(pages);
  if (!first || !rest.length) return;
  const kept = "newtab" in pages ? "newtab" : first;
  manifest.chrome_url_overrides = { [kept]: pages[kept] };
  report(
    "loss",
    "chrome_url_overrides",
    `Only ${kept} is left: Chrome lets an extension replace one of its pages.`,
    "Publish a second extension for the other page.",
  );
}

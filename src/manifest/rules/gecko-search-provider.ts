import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject, strings } from "../json.js";

/** Settings that an extension brings along: start page and search engine. */
export const rule = {
  id: "gecko-search-provider",
  targets: ["firefox", "thunderbird"],
  why: "Gecko refuses a search engine without a name or https, or with an icon from the network.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/chrome_settings_overrides",
  apply(draft) {
    const settings = draft.manifest.chrome_settings_overrides;
    if (!isObject(settings)) return;
    convertStart(draft, settings);
    const provider = settings.search_provider;
    if (isObject(provider)) convertProvider(draft, settings, provider);
    if (!Object.keys(settings).length) delete draft.manifest.chrome_settings_overrides;
  },
} as const satisfies Rule;

const KEY = "chrome_settings_overrides";

function convertStart({ report, target }: Draft, settings: JsonObject): void {
  const [start] = strings(settings.startup_pages);
  if (settings.startup_pages !== undefined) {
    delete settings.startup_pages;
    if (start && settings.homepage === undefined) settings.homepage = start;
    report("loss", `${KEY}.startup_pages`, "Gecko opens its home page at start, which extensions set with homepage.");
  }
  if (target === "thunderbird" && settings.homepage !== undefined) {
    delete settings.homepage;
    report("loss", `${KEY}.homepage`, "Left out: Thunderbird has no home page that an extension can set.");
  }
}

function convertProvider(draft: Draft, settings: JsonObject, provider: JsonObject): void {
  const { report } = draft;
  const path = `${KEY}.search_provider`;
  if (typeof provider.favicon_url === "string" && URL.canParse(provider.favicon_url)) {
    delete provider.favicon_url;
    report("loss", `${path}.favicon_url`, "Left out: Gecko takes an icon of the package only.", "Package the icon.");
  }
  const address = typeof provider.search_url === "string" ? provider.search_url : "";
  if (!/^https:\/\//.test(address)) {
    delete settings.search_provider;
    report("loss", path, "Left out: Gecko refuses a search engine whose search_url is not https.", "Use https.");
    return;
  }
  if (typeof provider.name !== "string") {
    provider.name = draft.manifest.name;
    report("note", `${path}.name`, "Set to the extension's name: Gecko refuses a search engine without one.");
  }
  for (const key of Object.keys(provider).filter((name) => /^(suggest|instant|image)_url$|^search_form$/.test(name))) {
    if (/^https:\/\//.test(String(provider[key]))) continue;
    delete provider[key];
    report("loss", `${path}.${key}`, "Left out: Gecko takes https addresses only.");
  }
}

import type { Manifest, Rule } from "../conversion.js";
import { isObject } from "../json.js";

/** Chrome has no counterpart for experiments, language packs and dictionaries, and another format for themes. */
export const rule = {
  id: "chrome-kinds",
  targets: ["chrome"],
  why: "Code that runs inside Gecko itself, language packs and dictionaries exist only there; Chrome has other themes, and no apps any more.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json",
  apply(draft) {
    const { manifest } = draft;
    if (manifest.experiment_apis !== undefined) {
      const names = isObject(manifest.experiment_apis) ? Object.keys(manifest.experiment_apis).join(", ") : "";
      draft.report(
        "impossible",
        "experiment_apis",
        `The extension brings its own API (${names}), whose code runs inside Gecko; Chrome runs no code of an extension inside itself.`,
        "Move what needs this API into a module of its own, and leave experiment_apis out of the manifest for Chrome.",
      );
    }
    for (const [key, kind, advice] of KINDS) {
      if (manifest[key] === undefined) continue;
      draft.report("impossible", key, `This package is ${kind}, and Chrome takes no such packages.`, advice);
    }
    if (isObject(manifest.theme)) convertTheme(draft.manifest, draft.report);
    if (manifest.theme_experiment !== undefined) {
      delete manifest.theme_experiment;
      draft.report("loss", "theme_experiment", "Left out: it styles parts of Gecko's own windows, which Chrome lacks.");
    }
  },
} as const satisfies Rule;

const GECKO_ONLY = "Build it for Firefox and Thunderbird only.";

const KINDS = [
  ["langpack_id", "a language pack of Gecko", GECKO_ONLY],
  ["dictionaries", "a spelling dictionary of Gecko", GECKO_ONLY],
  ["app", "an app", "Make it an extension or a web app: https://developer.chrome.com/docs/apps/migration"],
] as const;

/** Keys that make a package more than a theme. */
const PROGRAM = [
  "action",
  "background",
  "browser_action",
  "content_scripts",
  "options_ui",
  "page_action",
  "sidebar_action",
];

function convertTheme(
  manifest: Manifest,
  report: (severity: "loss" | "impossible", path: string, message: string, advice?: string) => void,
) {
  if (!isGeckoTheme(manifest.theme)) return;
  if (PROGRAM.some((key) => manifest[key] !== undefined)) {
    delete manifest.theme;
    report(
      "loss",
      "theme",
      "Left out: a package is either a theme or an extension in Chrome, so this one no longer changes the browser's colours.",
      "Publish the theme as a second package in Chrome's format.",
    );
    return;
  }
  report(
    "impossible",
    "theme",
    "This package is a Gecko theme; Chrome's themes have other colour names, other images and no CSS colours.",
    "Write a Chrome theme: https://developer.chrome.com/docs/extensions/develop/ui/themes",
  );
}

/** Chrome's colours are lists of numbers, and it knows neither properties such as `additional_backgrounds_alignment` nor dark themes. */
function isGeckoTheme(theme: unknown): boolean {
  if (!isObject(theme)) return false;
  const { colors, images } = theme;
  const foreign = isObject(images) && Object.values(images).some((value) => typeof value !== "string");
  return foreign || (isObject(colors) && Object.values(colors).some((value) => !Array.isArray(value)));
}

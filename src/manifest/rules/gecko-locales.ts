import type { Draft, Rule } from "../conversion.js";

/** Translations that are where default_locale says. */
export const rule = {
  id: "gecko-locales",
  targets: ["firefox", "thunderbird"],
  why: "Gecko refuses an extension whose default_locale has no messages, or whose _locales have no default.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/default_locale",
  apply(draft) {
    const { manifest, report } = draft;
    const locales = localesOf(draft);
    const given = manifest.default_locale;
    if (typeof given !== "string") {
      if (locales.length && given === undefined) addDefault(draft, locales);
      return;
    }
    const folder = given.replace(/-/g, "_");
    if (locales.includes(folder) || locales.includes(given)) return;
    const near =
      locales.find((name) => name.toLowerCase() === folder.toLowerCase()) ??
      locales.find((name) => name === folder.split("_")[0]);
    if (near) {
      manifest.default_locale = near;
      report("note", "default_locale", `Set to "${near}", whose messages are in the package.`);
    } else if (locales.length === 0 && !usesMessages(draft)) {
      delete manifest.default_locale;
      report("note", "default_locale", "Left out: there are no messages, and Gecko refuses an extension without them.");
    } else {
      report(
        "impossible",
        "default_locale",
        `There is no _locales/${folder}/messages.json, and no browser takes the extension without it.`,
        `Add the file, or name one of: ${locales.join(", ") || "no locale is there"}.`,
      );
    }
  },
} as const satisfies Rule;

/** Locales in the order of their names, so that the answer never depends on the order of files. */
function localesOf({ files }: Draft): string[] {
  const names = new Set<string>();
  for (const path of files.paths()) {
    const name = /^_locales\/([^/]+)\/messages\.json$/.exec(path)?.[1];
    if (name) names.add(name);
  }
  return [...names].sort();
}

function addDefault({ manifest, report }: Draft, locales: readonly string[]): void {
  const chosen = locales.find((name) => name === "en") ?? locales.find((name) => name.startsWith("en")) ?? locales[0];
  manifest.default_locale = chosen;
  report(
    "note",
    "default_locale",
    `Set to "${chosen}": Gecko refuses _locales without a default.`,
    "Name it yourself.",
  );
}

function usesMessages({ original }: Draft): boolean {
  return JSON.stringify(original).includes("__MSG_");
}

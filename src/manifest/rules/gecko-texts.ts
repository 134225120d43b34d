import type { Draft, Rule } from "../conversion.js";
import { isObject } from "../json.js";

const LONGEST_NAME = 75;

/** Name, version, author and addresses as Gecko takes them. */
export const rule = {
  id: "gecko-texts",
  targets: ["firefox", "thunderbird"],
  why: "Gecko cuts long names, warns of versions with other parts than plain numbers, and refuses an invalid homepage.",
  docs: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/version",
  apply(draft) {
    const { manifest, report } = draft;
    // A message is as long as its translation, which the locales say.
    if (typeof manifest.name === "string" && manifest.name.length > LONGEST_NAME && !/^__MSG_/.test(manifest.name)) {
      manifest.name = manifest.name.slice(0, LONGEST_NAME);
      report("loss", "name", `Cut to ${LONGEST_NAME} characters, which is what Gecko shows.`, "Shorten the name.");
    }
    normalizeVersion(draft);
    if (isObject(manifest.author)) {
      if (typeof manifest.author.email === "string") manifest.author = manifest.author.email;
      else delete manifest.author;
      report("note", "author", "Written as text, as Gecko wants it.");
    }
    const { homepage_url } = manifest;
    if (typeof homepage_url === "string" && !/^__MSG_/.test(homepage_url) && !URL.canParse(homepage_url)) {
      delete manifest.homepage_url;
      report("note", "homepage_url", "Left out: it is no address, and Gecko refuses it.");
    }
  },
} as const satisfies Rule;

function normalizeVersion({ manifest, report }: Draft): void {
  const { version } = manifest;
  if (typeof version !== "string" && typeof version !== "number") return;
  const parts = String(version).split(".");
  const numbers = parts.map((part) => /^\d+/.exec(part.trim())?.[0].replace(/^0+(?=\d)/, "") ?? "0");
  const fitting = numbers.slice(0, 4).map((part) => (part.length > 9 ? part.slice(0, 9) : part));
  const plain = fitting.join(".");
  if (plain === version) return;
  manifest.version = plain;
  const exact =
    parts.length <= 4 && numbers.every((part, index) => part.length <= 9 && Number(parts[index]) === Number(part));
  report(
    exact ? "note" : "loss",
    "version",
    `"${version}" becomes "${plain}": Gecko wants at most four whole numbers of at most nine digits.`,
    exact ? undefined : "Choose a version that needs no change, so that updates keep their order.",
  );
}

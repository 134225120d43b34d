import { type MessageRepair, repairMessages } from "../chrome-messages.js";
import type { Draft, Rule } from "../conversion.js";
import { isObject, type JsonObject } from "../json.js";
import { setAfter } from "../key-place.js";

/** One message that Chrome cannot read makes it refuse the whole package. */
export const rule = {
  id: "chrome-locales",
  targets: ["chrome"],
  why: "Chrome reads every language when it loads a package, and refuses it for what Gecko shows as nothing.",
  docs: "https://developer.chrome.com/docs/extensions/reference/api/i18n",
  apply(draft) {
    const locales = new Map<string, ReadonlySet<string>>();
    for (const folder of folders(draft)) {
      const name = renamed(draft, folder);
      const names = readable(draft, folder, name);
      if (names) locales.set(name, names);
    }
    const { manifest } = draft;
    if (!locales.size) return;
    const given = typeof manifest.default_locale === "string" ? manifest.default_locale : undefined;
    const wanted = given === undefined ? undefined : canonical(given);
    const found =
      wanted !== undefined && locales.has(wanted)
        ? wanted
        : (["en", "en_US"].find((each) => locales.has(each)) ?? [...locales.keys()][0]);
    if (found === undefined) return;
    if (found !== given) {
      setAfter(manifest, "version", "default_locale", found);
      draft.report(
        "note",
        "default_locale",
        `Set to ${found}: Chrome refuses a package with _locales and no default among them.`,
      );
    }
    fillTexts(draft, manifest, "", locales.get(found) ?? new Set());
  },
} as const satisfies Rule;

function folders({ files }: Draft): string[] {
  const names = [...files.paths()].flatMap((path) => /^_locales\/([^/]+)\/./.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** `en-us` is `en_US` for Chrome, which finds the default language only under that name. */
const canonical = (locale: string): string => {
  const [language = "", ...rest] = locale.split(/[-_]/);
  const parts = rest.map((part) => (part.length === 2 ? part.toUpperCase() : part));
  return [language.toLowerCase(), ...parts].join("_");
};

function renamed(draft: Draft, folder: string): string {
  const name = canonical(folder);
  const file = `_locales/${folder}/messages.json`;
  const text = draft.files.text(file);
  if (name === folder || text === undefined || draft.files.has(`_locales/${name}/messages.json`)) return folder;
  draft.write(`_locales/${name}/messages.json`, text);
  draft.remove(file);
  draft.report("note", file, `Moved to _locales/${name}, because Chrome writes languages like that.`);
  return name;
}

/** The names of the messages of one language, after its repair; undefined for a folder that is none. */
function readable(draft: Draft, folder: string, name: string): ReadonlySet<string> | undefined {
  const file = `_locales/${name}/messages.json`;
  if (!draft.files.has(file)) {
    leaveOut(draft, folder, "note", `Left out: it has no messages.json, and Chrome refuses a package for it.`);
    return undefined;
  }
  const text = draft.files.text(file);
  if (text === undefined) return new Set();
  const messages = repairMessages(text);
  if (messages.text === undefined) {
    leaveOut(
      draft,
      name,
      "loss",
      "Left out: its messages.json is no JSON object, and Chrome refuses a package for it.",
      "Correct the file.",
    );
    return undefined;
  }
  if (messages.text !== text) draft.write(file, messages.text);
  for (const repair of messages.repairs) say(draft, file, repair);
  return messages.names;
}

function say(draft: Draft, file: string, { name, what, lost }: MessageRepair): void {
  draft.report(
    lost ? "loss" : "note",
    file,
    `The message "${name}" ${what}; Chrome would refuse the package.`,
    lost ? undefined : "Declare the placeholder, or write the text without the dollar signs.",
  );
}

function leaveOut(draft: Draft, folder: string, severity: "note" | "loss", message: string, advice?: string): void {
  const start = `_locales/${folder}/`;
  for (const path of [...draft.files.paths()].filter((each) => each.startsWith(start))) draft.remove(path);
  draft.report(severity, `_locales/${folder}`, message, advice);
}

const PREDEFINED = /^@@(extension_id|ui_locale|bidi_dir|bidi_reversed_dir|bidi_start_edge|bidi_end_edge)$/i;
/** The texts in which Chrome looks for messages, beside those of commands. */
const TEXTS = ["name", "short_name", "description", "action.default_title", "omnibox.keyword"];

/** A text may name only messages of the default language. */
function fillTexts(draft: Draft, holder: JsonObject, path: string, names: ReadonlySet<string>): void {
  for (const [key, value] of Object.entries(holder)) {
    const here = path ? `${path}.${key}` : key;
    if (isObject(value)) fillTexts(draft, value, here, names);
    if (typeof value !== "string" || !(TEXTS.includes(here) || /^commands\..*\.description$/.test(here))) continue;
    const gone: string[] = [];
    const text = value.replace(/__MSG_([\w@]+)__/g, (whole, name: string) => {
      if (names.has(name.toLowerCase()) || PREDEFINED.test(name)) return whole;
      gone.push(name);
      return "";
    });
    if (!gone.length) continue;
    if (text.trim() === "" && here !== "description" && !here.endsWith("default_title")) {
      draft.report(
        "impossible",
        here,
        `It is the message ${gone.join(", ")}, which the default language does not have; Chrome needs a text here.`,
        `Add the message to _locales/${draft.manifest.default_locale}/messages.json.`,
      );
      continue;
    }
    holder[key] = text;
    draft.report(
      "note",
      here,
      `Without ${gone.join(", ")}: the default language has no such message, and Chrome would refuse the package.`,
    );
  }
}

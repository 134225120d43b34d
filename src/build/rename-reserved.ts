import type { Files, Manifest } from "../manifest/conversion.js";
import { isObject, packagePath } from "../manifest/json.js";
import { mentionOf, nameAlone, reservedNames } from "../manifest/reserved-names.js";
import { Places } from "../scan/places.js";
import { type WrittenText, writtenTexts } from "../scan/written-texts.js";
import { type Edit, edited } from "./edited-text.js";

/** What becomes of the names that Chrome keeps for itself. */
export interface Renaming {
  /** The new name of each, at the top of the package. */
  readonly names: ReadonlyMap<string, string>;
  /** The new texts of files that name one, by their old paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  /** Why a name has to stay, as a clause for a sentence. */
  readonly kept: ReadonlyMap<string, string>;
  /** How many places of how many files name each, the manifest included. */
  readonly references: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A name that is being replaced, and what that depends on. */
interface Name {
  readonly old: string;
  readonly fresh: string;
  readonly isFolder: boolean;
  /** Whether a folder further down has the same name, so that a relative path could mean either. */
  readonly isTwice: boolean;
}

/**
 * Plans new names for what begins with an underscore at the top of a package and is named somewhere, and what every
 * place that names it becomes. A name that some place could build while it runs, so that nobody can find it, stays.
 */
export function renameReserved(manifest: Manifest, files: Files): Renaming {
  const paths = [...files.paths()];
  const names = new Map<string, string>();
  const kept = new Map<string, string>();
  const references = new Map<string, Map<string, number>>();
  let texts = new Map<string, string>();
  let converted = manifest;
  const taken = new Set(paths.map((path) => (path.split("/")[0] ?? "").toLowerCase()));
  for (const [old, own] of reservedNames(paths)) {
    if (mentionOf(old, own, manifest, files) === undefined) continue;
    const name: Name = {
      old,
      fresh: freshName(old, taken),
      isFolder: own.some((path) => path !== old),
      isTwice: paths.some((path) => path.includes(`/${old}/`)),
    };
    const text = (path: string) => texts.get(path) ?? files.text(path);
    const found = replaceIn(name, paths, text);
    const entries = inManifest(name, converted);
    if (typeof found === "string" || typeof entries === "string") {
      kept.set(old, [found, entries].find((each) => typeof each === "string") ?? "");
      continue;
    }
    texts = new Map([...texts, ...found.texts]);
    converted = entries.manifest;
    names.set(old, name.fresh);
    taken.add(name.fresh.toLowerCase());
    const counts = new Map(found.counts);
    if (entries.count) counts.set("manifest.json", entries.count);
    references.set(old, counts);
  }
  return { names, texts, manifest: converted, kept, references };
}

/** Without the underscores; what is there already, or what builds write, gets something before it. */
function freshName(old: string, taken: ReadonlySet<string>): string {
  const plain = old.replace(/^_+/, "") || "app";
  const isFree = (name: string) => !taken.has(name.toLowerCase()) && !/^(compat|manifest\.json$)/i.test(name);
  for (let count = 1; ; count++) {
    const name = [plain, `app_${plain}`][count - 1] ?? `app${count - 1}_${plain}`;
    if (isFree(name)) return name;
  }
}

interface Replaced {
  readonly texts: ReadonlyMap<string, string>;
  readonly counts: ReadonlyMap<string, number>;
}

/** The texts of all files with the new name, or why there can be none. */
function replaceIn(
  name: Name,
  paths: readonly string[],
  textOf: (path: string) => string | undefined,
): Replaced | string {
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const path of paths) {
    const text = path === "manifest.json" ? undefined : textOf(path);
    if (!text?.includes(name.old)) continue;
    const written = writtenTexts(path, text);
    if (!written) continue;
    const at = (offset: number) => `${path}:${new Places(text).of(offset, offset).line}`;
    const unread = written.unread.find(({ start, end }) => text.slice(start, end).search(nameAlone(name.old)) >= 0);
    if (unread) return `${at(unread.start)} names it and could not be read`;
    const edits: Edit[] = [];
    for (const span of written.texts) {
      for (const { index } of text.slice(span.start, span.end).matchAll(nameAlone(name.old))) {
        const start = span.start + index;
        const meaning = meaningOf(name, path, text, span, start);
        if (meaning === "reference") edits.push({ start, end: start + name.old.length, text: name.fresh });
        else if (meaning !== "other") return `${at(start)} ${meaning}`;
      }
    }
    if (!edits.length) continue;
    texts.set(path, edited(text, edits));
    counts.set(path, edits.length);
  }
  return { texts, counts };
}

/** The part of a path or address that stands directly before a place. */
const wordBefore = (text: string): string => (/[^\s"'`(=,;{}|<>]*$/.exec(text)?.[0] ?? "").replace(/\\\//g, "/");

/** Whether a place means the name at the package's top, something else, or nobody can know. */
function meaningOf(
  name: Name,
  path: string,
  text: string,
  span: WrittenText,
  start: number,
): "reference" | "other" | string {
  const isRegex = span.in === "code" && text[span.start] === "/";
  const before = text.slice(span.start + (isRegex ? 1 : 0), start);
  const after = text.slice(start + name.old.length, span.end).replace(/^\\\//, "/");
  const word = wordBefore(before).replace(/^\^/, "");
  if (name.isFolder && !after.startsWith("/")) {
    const isAlone = /^["'`]?$/.test(before) && /^["'`]?$/.test(after);
    if (isAlone && word === "" && span.in === "code") return "has the bare name, of which it may make a path";
    if (word === "") return "other";
  }
  if (!name.isFolder && after.startsWith("/")) return "other";
  if (/^[a-z-]+-extension:\/\/[^/]*\/$/.test(word)) return "reference";
  if (word !== "" && !/^\.{0,2}\/(\.{1,2}\/)*$/.test(word)) return "other";
  if (word.startsWith("/")) return "reference";
  if (span.in === "page" || span.in === "style") {
    const depth = path.split("/").length - 1;
    return word.split("..").length - 1 === depth ? "reference" : "other";
  }
  return name.isTwice ? `writes ${word}${name.old}, which could be more than one folder of the package` : "reference";
}

function inManifest(name: Name, manifest: Manifest): { manifest: Manifest; count: number } | string {
  let count = 0;
  let unsafe: string | undefined;
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => visit(each, key));
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, visit(each, inner)]));
    if (typeof value !== "string") return value;
    const [top = "", ...rest] = packagePath(value).split("/");
    const isPattern =
      (key === "resources" || key === "web_accessible_resources") && top.includes("*") && top.startsWith("_");
    if (isPattern && patternOf(top).test(name.old)) unsafe = `manifest.json names it by the pattern ${value}`;
    const isPath = rest.length > 0 ? name.isFolder : !name.isFolder;
    if (top !== name.old || !isPath) return value;
    count++;
    return value.replace(name.old, () => name.fresh);
  };
  const converted = visit(manifest, "") as Manifest;
  return unsafe ?? { manifest: converted, count };
}

const patternOf = (top: string): RegExp =>
  new RegExp(
    `^${top
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}`,
  );

import type { EngineName } from "../compat-table/engines.js";
import type { Finding, Manifest } from "../manifest/conversion.js";
import { objects, packagePath, strings } from "../manifest/json.js";
import type { Literal, OwnId, Place } from "../scan/file-scan.js";
import { BROWSERS } from "./browsers.js";
import { type Edit, edited } from "./edited-text.js";
import type { FileText } from "./file-text.js";
import type { Program, ProgramFile } from "./program.js";

/** What is asked of the addresses that an extension writes out. */
export interface AddressQuestion {
  readonly target: EngineName;
  readonly manifest: Manifest;
  readonly program: Program;
  readonly texts: ReadonlyMap<string, FileText>;
  /** The extension's id in Chrome, where it is known. */
  readonly chromeId?: string | undefined;
}

/** The texts with the addresses of a target's extensions, and what was done about each address. */
export interface OwnAddresses {
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

const DOCS = "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities";
/** The host of an extension's addresses, which is also what Chrome calls its id. */
const HOST = 'i18n.getMessage("@@extension_id")';
/** Sources of a bundler are not what runs. */
const RUNS = /\.([cm]?js|x?html?)$/i;
const LINKS = /^(src|href|action|formaction|poster|data|srcset|style)\s*=/i;

const IS_SOURCE = "it is in a source, which is not what runs";
const NO_API = "the API is not there";

/** What one place becomes, or why it cannot become anything. */
type Answer =
  | { readonly edit: Edit; readonly says: string }
  | { readonly what?: string; readonly why: string }
  | undefined;

/**
 * Rewrites the addresses that a program writes out for the other family of browsers: the scheme alone, the extension's
 * own address where its id is known, and `runtime.id` where it stands for the host. What knows both schemes stays.
 */
export function ownAddresses(question: AddressQuestion): OwnAddresses {
  const texts = new Map<string, string>();
  const findings: Finding[] = [];
  const inPages = mainWorldScripts(question.manifest);
  for (const file of question.program.files) {
    const { path } = file.scan;
    const text = question.texts.get(path)?.text;
    if (text === undefined) continue;
    const answers = answersIn(file, text, question, inPages.has(path));
    const edits = answers.flatMap(({ answer }) => ("edit" in answer ? answer.edit : []));
    if (edits.length) texts.set(path, edited(text, edits));
    for (const { place, answer } of answers) findings.push(findingOf(path, place, answer, question.target));
  }
  for (const [path, { text }] of question.texts) {
    const changed = /\.css$/i.test(path) ? inStyle(text, question) : text;
    if (changed === text) continue;
    texts.set(path, changed);
    findings.push(noteOf(path, path, `takes its own files from ${schemesOf(question.target).own}:// there`));
  }
  return { texts, findings };
}

function schemesOf(target: EngineName): { own: string; other: string } {
  const [chrome, gecko] = ["chrome-extension", "moz-extension"];
  return target === "chrome" ? { own: chrome, other: gecko } : { own: gecko, other: chrome };
}

interface Answered {
  readonly place: Place;
  readonly answer: NonNullable<Answer>;
}

function answersIn({ scan }: ProgramFile, text: string, question: AddressQuestion, inPage: boolean): Answered[] {
  const { own, other } = schemesOf(question.target);
  const addresses = scan.literals.filter(
    ({ kind, start, end }) => kind !== "browser-url" && text.slice(start, end).includes(`${other}:`),
  );
  const ids = question.target === "chrome" ? [] : scan.ownIds;
  if (!addresses.length && !ids.length) return [];
  const knowsBoth = text.includes(`${own}:`);
  const isRun = RUNS.test(scan.path);
  const answers = new Map<number, Answered>();
  const answered = (place: Place, answer: Answer) => answer && answers.set(place.start, { place, answer });
  for (const literal of addresses) {
    const given = inPage ? without(literal) : literal;
    answered(literal, isRun ? literalAnswer(given, text, question, knowsBoth) : { why: IS_SOURCE });
  }
  for (const id of ids) answered(id, idAnswer(inPage ? without(id) : id, isRun));
  return [...answers.values()].sort((one, two) => one.place.start - two.place.start);
}

const without = <Found extends Literal | OwnId>({ root: _root, ...rest }: Found) => rest;

/** Scripts of the manifest that run in the page's own world, where there is no API. */
function mainWorldScripts({ content_scripts }: Manifest): ReadonlySet<string> {
  return new Set(
    objects(content_scripts).flatMap(([{ world, js }]) => (world === "MAIN" ? strings(js).map(packagePath) : [])),
  );
}

const SLASHES = String.raw`(?:\\?\/){2}`;

function literalAnswer(literal: Literal, text: string, question: AddressQuestion, knowsBoth: boolean): Answer {
  const { own, other } = schemesOf(question.target);
  const raw = text.slice(literal.start, literal.end);
  const address = new RegExp(`\\b${other}:(?:${SLASHES}([\\w@][\\w@.-]*|\\[(?!\\^))?)?`, "g");
  const hosts = [...raw.matchAll(address)].map(([, host]) => host);
  const foreign = hosts.find((host) => host !== undefined && host !== question.chromeId);
  if (foreign !== undefined) return { why: whyForeign(foreign, question) };
  const edit = (changed: string) => ({ start: literal.start, end: literal.end, text: changed });
  if (hosts.some((host) => host !== undefined)) return ownAddress(literal, raw, text, question.chromeId ?? "");
  if (knowsBoth) return undefined;
  return { edit: edit(raw.replaceAll(`${other}:`, `${own}:`)), says: `has ${own}: in place of ${other}: there` };
}

function whyForeign(host: string, { target, chromeId }: AddressQuestion): string {
  if (target === "chrome") return "the host of these addresses differs for each user";
  if (host === "[") return "no host there fits the expression";
  return chromeId
    ? `${host} is not the extension's own id in Chrome`
    : "nobody can tell whether that is the extension's own id in Chrome";
}

/** The extension's own address, with its id in Chrome. */
function ownAddress({ form, root, start, end }: Literal, raw: string, text: string, id: string): Answer {
  const address = new RegExp(`chrome-extension:${SLASHES}${id}`, "g");
  const answer = (changed: string, says: string) => ({ edit: { start, end, text: changed }, says });
  if (form === "attribute") {
    if (!LINKS.test(raw)) return { why: "it is in an attribute that is no link" };
    return answer(raw.replace(new RegExp(`${address.source}(?=/)`, "g"), ""), "has a path of the package there");
  }
  if (form === "regex") return { why: "it is a regular expression" };
  if (!root) return { why: NO_API };
  const host = `${root}.${HOST}`;
  // Minified code has no space after `return`.
  const space = /[\w$]/.test(text[start - 1] ?? "") ? " " : "";
  if (form === "template")
    return answer(
      raw.replace(address, () => `moz-extension://\${${host}}`),
      `takes the host from ${host}`,
    );
  const [quote = '"'] = raw;
  const rest = new RegExp(`^${quote}${address.source}(/[^\\\\]*)${quote}$`).exec(raw)?.[1];
  if (rest !== undefined) {
    const call = `${root}.runtime.getURL(${quote}${rest}${quote})`;
    return answer(space + call, `is ${call} there`);
  }
  const parts = raw.replace(address, () => `moz-extension://${quote} + ${host} + ${quote}`);
  return answer(`(${parts.replaceAll(` + ${quote}${quote}`, "")})`, `takes the host from ${host}`);
}

function idAnswer({ root, start, end }: OwnId, isRun: boolean): Answer {
  if (!isRun || !root) {
    return { what: "takes runtime.id for the host of its addresses, which it is not", why: isRun ? NO_API : IS_SOURCE };
  }
  const text = `${root}.${HOST}`;
  return { edit: { start, end, text }, says: `takes the host from ${text}, because runtime.id is not that in Gecko` };
}

/** Both families put the host in place of the message, in the style sheets of pages and of content scripts. */
function inStyle(text: string, { target, chromeId }: AddressQuestion): string {
  const { own, other } = schemesOf(target);
  const hosts = target === "chrome" || !chromeId ? "__MSG_@@extension_id__" : `(?:__MSG_@@extension_id__|${chromeId})`;
  return text.replace(new RegExp(`\\b${other}://${hosts}(?=/)`, "g"), `${own}://__MSG_@@extension_id__`);
}

function noteOf(path: string, place: string, says: string): Finding {
  return { rule: "own-address", severity: "note", path, message: `${place} ${says}.`, docs: DOCS };
}

function findingOf(file: string, { line }: Place, answer: NonNullable<Answer>, target: EngineName): Finding {
  const place = `${file}:${line}`;
  if ("edit" in answer) return noteOf(place, place, answer.says);
  const { own, other } = schemesOf(target);
  return {
    rule: "own-address",
    severity: "loss",
    path: place,
    message: `${place} ${answer.what ?? `writes an address of ${other}://, which leads nowhere`} in ${BROWSERS[target]}, where addresses begin with ${own}://; it stays, because ${answer.why}.`,
    advice:
      target === "chrome"
        ? "Use runtime.getURL() there."
        : "Use runtime.getURL() there; if it is the extension's own address, name its id with --chrome-id.",
    docs: DOCS,
  };
}

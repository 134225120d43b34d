import { type Program, parseSync } from "oxc-parser";
import { nestingOf } from "./nesting.js";

/** Why a stretch of the text could not be parsed. */
export interface Unparsed {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The text as a program, as far as it could be parsed. */
export interface Parsed {
  readonly kind: "script" | "module";
  /** Undefined where nothing could be parsed. */
  readonly program: Program | undefined;
  readonly problems: readonly Unparsed[];
  /** Stretches that are in no program, for the plain search. */
  readonly lost: readonly (readonly [start: number, end: number])[];
}

/** Measured: the tree of eight million characters of dense code takes 2.7 GB, which is what Node has by default. */
const LARGEST = 8_000_000;
const ATTEMPTS = 6;

type Language = "jsx" | "ts" | "tsx";

function languageOf(path: string): Language {
  if (/\.tsx$/i.test(path)) return "tsx";
  return /\.[cm]?ts$/i.test(path) ? "ts" : "jsx";
}

/**
 * Parses JavaScript, TypeScript or JSX, by the name's extension. A text that is no script is tried as a module, and the
 * other way round. Where neither parses, the lines around the error are left out and the rest is parsed.
 */
export function parse(path: string, text: string, kind: "script" | "module"): Parsed {
  if (text.length > LARGEST) return whole(text, kind, "It has more than 8 million characters; split it.");
  const { tooDeep, openLines } = nestingOf(text);
  if (tooDeep) return whole(text, kind, "Its expressions are nested too deeply for the parser; split them.");
  const language = languageOf(path);
  const first = attempt(text, kind, language);
  if (first.program && !first.problems.length) return first;
  const other = attempt(text, kind === "script" ? "module" : "script", language);
  if (other.program && !other.problems.length) return other;
  if (first.program) return first;
  return other.program ? other : withoutErrors(text, first, language, openLines);
}

function whole(text: string, kind: Parsed["kind"], message: string): Parsed {
  const problem = { message: `${message} Its text was only searched for words.`, start: 0, end: text.length };
  return { kind, program: undefined, problems: [problem], lost: [[0, text.length]] };
}

function attempt(text: string, kind: Parsed["kind"], lang: Language): Parsed {
  const parsed = parseSync(lang === "jsx" ? "a.jsx" : `a.${lang}`, text, {
    lang,
    sourceType: kind,
    preserveParens: false,
  });
  const problems = parsed.errors
    .filter(({ severity }) => severity === "Error")
    .map(({ message, labels: [label] }) => ({ message, start: label?.start ?? 0, end: label?.end ?? 0 }));
  const failed = problems.length > 0 && parsed.program.body.length === 0;
  return { kind, program: failed ? undefined : parsed.program, problems, lost: [] };
}

/** Leaves out the lines from the last one outside all brackets up to the next one after the error, and tries again. */
function withoutErrors(text: string, failed: Parsed, lang: Language, openLines: readonly number[]): Parsed {
  const problems = [...failed.problems];
  const lost: [number, number][] = [];
  let rest = text;
  let now = failed;
  for (let tries = 0; tries < ATTEMPTS && !now.program; tries++) {
    const at = now.problems[0]?.start ?? 0;
    const from = openLines.findLast((line) => line <= at && rest.slice(line, at).trim() !== "") ?? 0;
    const to = openLines.find((line) => line > at) ?? text.length;
    lost.push([from, to]);
    rest = rest.slice(0, from) + rest.slice(from, to).replace(/[^\n]/g, " ") + rest.slice(to);
    now = attempt(rest, failed.kind, lang);
    if (!now.program) problems.push(...now.problems);
  }
  if (!now.program) return { ...failed, problems, lost: [[0, text.length]] };
  return { kind: now.kind, program: now.program, problems: [...problems, ...now.problems], lost };
}

import type { FileScan } from "./file-scan.js";
import { type Known, nothingKnown } from "./known.js";
import { Places } from "./places.js";
import { type CodeScan, scanCode } from "./scan-code.js";
import { scanHtml } from "./scan-html.js";

/** One file's scan, with what it tells about other files. */
export interface LinkedScan extends FileScan, Pick<CodeScan, "gives" | "declares" | "visited"> {}

/** True for files that {@link scanFile} can read, by their names. */
export function isScannable(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|x?html?)$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path);
}

/**
 * What one file does with the extension API and with what only some browsers have; it is parsed and never run.
 * `kind` says how a `.js` file is loaded; what parses only as the other kind is taken as that. What cannot be parsed is
 * a problem of the result, not an error.
 */
export function scanFile(path: string, text: string, kind?: "script" | "module"): FileScan {
  const { gives: _gives, declares: _declares, visited: _visited, ...scan } = scanLinked(path, text, kind, nothingKnown);
  return scan;
}

/** {@link scanFile}, with what other files of the package tell. */
export function scanLinked(
  path: string,
  text: string,
  kind: "script" | "module" | undefined,
  known: Known,
): LinkedScan {
  const places = new Places(text);
  if (/\.x?html?$/i.test(path)) return { path, kind: "html", ...scanHtml(path, text, known, places) };
  const expected =
    kind ?? (/\.(mjs|mts|tsx?|jsx)$/i.test(path) || /^\s*(import|export)\b/m.test(text) ? "module" : "script");
  return { path, ...scanCode(path, text, expected, known, places) };
}

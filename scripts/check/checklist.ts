import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../gen/shim-files.js";
import { sourceFiles } from "./source-files.js";

/** The document that lists every rule of `runtime`, and says why for those that no test can show. */
const CHECKLIST = "docs/runtime-checklist.md";

/** Rules without a test that names them, one line each. */
export function checkChecklist(): string[] {
  const text = readFileSync(path.join(ROOT, CHECKLIST), "utf8");
  const rows = [...text.matchAll(/^\| ([A-Z]+-\d+) \|(.*)\|\s*$/gm)].map(([, id = "", rest = ""]) => ({ id, rest }));
  if (!rows.length) return [`${CHECKLIST} lists no rules.`];
  const tests = sourceFiles("test")
    .map(({ text: test }) => test)
    .join("\n");
  const named = expandRanges(tests);
  return rows
    .filter(({ id, rest }) => !named.has(id) && !/no test can show it/i.test(rest))
    .map(({ id }) => `${CHECKLIST}: no test names ${id}, and the document does not say why no test can show it.`);
}

/** The ids that a text names, also as ranges: `CR-011..014`. */
function expandRanges(text: string): Set<string> {
  const ids = new Set<string>();
  for (const [, prefix = "", from = "", to = from] of text.matchAll(/\b(CR|TB|MDN)-(\d+)(?:\.\.(\d+))?/g)) {
    for (let number = Number(from); number <= Number(to); number++) {
      ids.add(`${prefix}-${String(number).padStart(from.length, "0")}`);
    }
  }
  return ids;
}

import type { Program } from "oxc-parser";
import type { FileScan, Import } from "./file-scan.js";
import { parse } from "./parse.js";

/** A stretch of a worker between two imports, or the imports of one statement. */
export interface Piece {
  readonly text: string;
  /** What the statement imports, in order; undefined for a stretch of other code. */
  readonly imports?: readonly Import[];
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** True where the file does nothing before its last import, so that the whole of it can come after them. */
  readonly untouched: boolean;
  /** Imports that stay in the code. */
  readonly left: readonly Import[];
}

/**
 * Cuts a classic script where it imports others at its top level. `others` is the text of what it imports: scripts that
 * call functions of this file need them first.
 */
export function piecesOf(path: string, text: string, { imports }: FileScan, others: string): Pieces {
  const loads = imports.filter(({ kind }) => kind === "import-scripts");
  const statements = new Map<number, Import[]>();
  for (const one of loads) {
    const known = statements.get(one.statement.start);
    if (known) known.push(one);
    else statements.set(one.statement.start, [one]);
  }
  const { program } = parse(path, text, "script");
  const taken = [...statements.values()].filter((all) => all.every(isListable));
  const left = loads.filter((one) => !taken.some((all) => all.includes(one)));
  if (!program || !taken.length) return { pieces: [{ text }], untouched: true, left };
  const last = Math.max(...taken.map(([first]) => first?.statement.start ?? 0));
  const before = program.body.filter(
    ({ start }) => start < last && !taken.some(([first]) => first?.statement.start === start),
  );
  const untouched = before.every((statement) => "directive" in statement) && !hoistsFor(program, others);
  return { pieces: cut(text, program, taken, untouched), untouched, left };
}

/** A literal path of the package, in a statement that does nothing else. */
function isListable({ topLevel, specifier }: Import): boolean {
  return topLevel && specifier !== undefined && !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(specifier);
}

/** True where the imported scripts call functions of the file, which exist before its imports run. */
function hoistsFor(program: Program, others: string): boolean {
  const called = new Set(
    Array.from(others.matchAll(/(?<!function\s+|[.\w$])([A-Za-z_$][\w$]*)\s*\(/g), ([, name]) => name),
  );
  return program.body.some((statement) => statement.type === "FunctionDeclaration" && called.has(statement.id?.name));
}

function cut(text: string, program: Program, taken: readonly (readonly Import[])[], untouched: boolean): Piece[] {
  const isStrict = program.body.some((statement) => "directive" in statement && statement.directive === "use strict");
  const mode = isStrict ? '"use strict";\n' : "";
  const functions = program.body.filter(({ type }) => type === "FunctionDeclaration");
  const pieces: Piece[] = [];
  const add = (code: string) => {
    if (code.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"use strict";?|'use strict';?|[\s;]/g, ""))
      pieces.push({ text: /^\s*["']use strict["']/.test(code) ? code : mode + code });
  };
  if (untouched) return [...taken.map((imports) => ({ text: "", imports })), { text }];
  // Functions exist before the first statement runs: they go first.
  add(functions.map(({ start, end }) => `${text.slice(start, end)}\n`).join(""));
  let at = 0;
  let code = "";
  const drop = [
    ...functions.map(({ start, end }) => ({ start, end, imports: undefined })),
    ...taken.map((imports) => ({
      start: imports[0]?.statement.start ?? 0,
      end: imports[0]?.statement.end ?? 0,
      imports,
    })),
  ];
  for (const { start, end, imports } of drop.sort((a, b) => a.start - b.start)) {
    code += text.slice(at, start);
    at = end;
    if (!imports) continue;
    add(code);
    code = "";
    pieces.push({ text: "", imports });
  }
  add(code + text.slice(at));
  return pieces;
}

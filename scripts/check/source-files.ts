import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../gen/shim-files.js";

/** A TypeScript file below `src`, with its path from there. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** Every TypeScript file below a folder of the project; paths are relative to that folder. */
export function sourceFiles(folder: string): SourceFile[] {
  const base = path.join(ROOT, folder);
  return readdirSync(base, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.m?ts$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(base, file), "utf8") }));
}

/** The relative imports of a file, resolved against the folder that was searched. */
export function importsOf({ file, text }: SourceFile): { specifier: string; to: string; typeOnly: boolean }[] {
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[\w*\s{},]+?\sfrom\s+)?"(\.{1,2}\/[^"]+)"/gm);
  return [...found].map(([, type, specifier = ""]) => ({
    specifier,
    to: path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)).replace(/\.js$/, ".ts"),
    typeOnly: Boolean(type),
  }));
}

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The file in an output folder that lists what compat wrote there. */
export const MARKER = ".compat-output.json";
/** What names of folders begin with that a build works in before its output is complete. */
export const STAGING = ".compat-staging-";

/** The names in a folder that compat wrote; none for a folder that it never wrote to. */
export function outputsIn(folder: string): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(path.join(folder, MARKER), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return new Set();
    throw error;
  }
  const { outputs } = JSON.parse(text) as { outputs: string[] };
  return new Set(outputs);
}

/** Adds names to the list, in one step. */
export function markOutputs(folder: string, names: Iterable<string>, staging: string): void {
  const outputs = [...new Set([...outputsIn(folder), ...names])].sort();
  const text = { comment: "Written by compat build, which may replace what is listed here.", outputs };
  const next = path.join(staging, MARKER);
  writeFileSync(next, `${JSON.stringify(text, null, 2)}\n`);
  renameSync(next, path.join(folder, MARKER));
}

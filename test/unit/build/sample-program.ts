import type { Source } from "../../../src/build/build-target.js";
import { inMemory, readTexts } from "../../../src/build/file-text.js";
import { type ProgramContext, type ProgramFile, programOf } from "../../../src/build/program.js";
import { readManifest } from "../../../src/build/read-manifest.js";
import { writtenFor } from "../../../src/build/references.js";
import type { FileScan, Use } from "../../../src/scan/file-scan.js";

const place = { line: 1, column: 1, start: 0, end: 0 };

/** A use at the start of a file, without asking first. */
export const use = (path: string, more: Partial<Use> = {}): Use => ({
  ...{ path, root: "chrome", access: "call", options: [], startup: true },
  ...place,
  ...more,
});

/** A file that runs in one kind of context, and what the scan says of it. */
export function file(path: string, context: ProgramContext, scan: Partial<FileScan> = {}): ProgramFile {
  const kind = path.endsWith(".html") ? "html" : "script";
  const empty = { uses: [], globals: [], literals: [], imports: [], mentions: [], problems: [] };
  return { contexts: new Set([context]), scan: { path, kind, ...empty, ...scan } };
}

/** A page with one script. */
export const page = (path: string, context: ProgramContext = "page"): ProgramFile =>
  file(path, context, {
    imports: [{ kind: "script", specifier: "a.js", statement: place, topLevel: true, startup: true, ...place }],
  });

/** An extension, as if it had been read and scanned. */
export async function sample(contents: Record<string, string>, files: readonly ProgramFile[]): Promise<Source> {
  const pkg = {
    name: "sample",
    files: new Map(Object.entries(contents).map(([path, text]) => [path, inMemory(text)])),
  };
  const manifest = readManifest(contents["manifest.json"] ?? "");
  const program = programOf(files);
  const texts = await readTexts(pkg.files);
  return {
    pkg,
    manifest,
    texts,
    program,
    written: writtenFor(manifest, new Set(program.uses.map(({ root }) => root))),
  };
}

/** A file of a package, as text. */
export async function textOf(
  { files }: { files: ReadonlyMap<string, { bytes(): Promise<Uint8Array> }> },
  path: string,
) {
  const found = files.get(path);
  if (!found) throw new Error(`${path} is not among ${[...files.keys()].join(", ")}`);
  return new TextDecoder().decode(await found.bytes());
}

import type { FileScan, Import } from "./file-scan.js";
import { packagePath, resolvePath } from "./package-paths.js";
import { type Piece, piecesOf } from "./worker-pieces.js";

/** A part of a worker that becomes a script of its own. */
export interface WorkerPart {
  readonly path: string;
  readonly text: string;
}

/** The ordered scripts that do what a classic worker with `importScripts` does. */
export interface WorkerScripts {
  /** Paths of the package, and parts of the worker to add to it. */
  readonly scripts: readonly (string | WorkerPart)[];
  /** Calls of `importScripts` that no list can replace: computed, remote, or not at the top level of the file. */
  readonly computed: readonly Import[];
}

/** What a worker's scripts may be read from. */
export interface WorkerFiles {
  has(path: string): boolean;
  text(path: string): string | undefined;
  scan(path: string): FileScan | undefined;
}

/**
 * Turns a classic worker's top-level `importScripts` calls into a list of scripts, also those of the scripts that it
 * imports. A worker that only begins with them stays byte for byte as it is, after what it imports; any other is cut
 * where it imports. Undefined when it calls no `importScripts` at all.
 *
 * The calls that stay in untouched files must do nothing for scripts that the list has loaded already.
 *
 * @see https://html.spec.whatwg.org/multipage/workers.html#importing-scripts-and-libraries
 */
export function splitWorker(
  path: string,
  text: string,
  scan: FileScan,
  files?: WorkerFiles,
): WorkerScripts | undefined {
  if (!scan.imports.some(({ kind }) => kind === "import-scripts")) return undefined;
  const computed: Import[] = [];
  const taken = new Set<string>();
  const has = (one: string) => (files ? files.has(one) : true);

  const expand = (
    file: string,
    content: string,
    found: FileScan,
    trail: readonly string[],
  ): (string | WorkerPart)[] => {
    const { pieces, untouched, left } = piecesOf(file, content, found, imported(found));
    computed.push(...left);
    if (!pieces.some(({ imports }) => imports)) return [file];
    const scripts = pieces.flatMap((piece): (string | WorkerPart)[] => {
      if (!piece.imports) return untouched ? [] : [part(file, piece)];
      return piece.imports.flatMap((one) => follow(one, trail));
    });
    return untouched ? [...scripts, file] : scripts;
  };

  const imported = ({ imports }: FileScan): string => {
    const loads = imports.filter(({ kind, specifier }) => kind === "import-scripts" && specifier !== undefined);
    return loads.map((one) => files?.text(resolvePath(path, one.specifier ?? "", has, true) ?? "") ?? "").join("\n");
  };

  const follow = (one: Import, trail: readonly string[]): (string | WorkerPart)[] => {
    const written = one.specifier ?? "";
    const target = files ? resolvePath(path, written, has, true) : relative(path, written);
    // A worker that asks with `try` goes on without a script that is not there; any other fails, and so shall the list.
    if (target === undefined) return one.guard === "try" ? [] : [relative(path, written)];
    if (trail.includes(target)) return [];
    const inner = files?.scan(target);
    const content = files?.text(target);
    return inner && content !== undefined ? expand(target, content, inner, [...trail, target]) : [target];
  };

  const part = (file: string, { text: content }: Piece): WorkerPart => {
    const name = file.replace(/\.[cm]?js$/i, "");
    let number = 1;
    const named = () => `${name}.part${number}.js`;
    while (taken.has(named()) || files?.has(named())) number++;
    taken.add(named());
    return { path: named(), text: content };
  };

  return { scripts: expand(path, text, scan, [path]), computed };
}

function relative(worker: string, written: string): string {
  return packagePath(written.startsWith("/") ? written : `${worker.split("/").slice(0, -1).join("/")}/${written}`);
}

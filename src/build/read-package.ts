import { statSync } from "node:fs";
import { InputError } from "./input-error.js";
import type { ExtensionPackage } from "./package.js";
import { readArchive } from "./read-archive.js";
import { readFolder } from "./read-folder.js";

/** An extension that was read from disk. */
export interface ReadPackage extends ExtensionPackage {
  /** What was left out or may surprise, one sentence each. */
  readonly notes: readonly string[];
  /** Closes the archive; files cannot be read afterwards. */
  close(): Promise<void>;
}

/** How to read a package. */
export interface ReadOptions {
  /** Top-level names that are kept although they would be left out, such as `node_modules`. */
  readonly keep?: readonly string[];
}

/**
 * Lists the files of an extension: a folder, or a .zip, .xpi or .crx archive. Contents are read when they are asked for.
 *
 * @throws InputError which names the file, what is wrong with it, and what to do
 */
export async function readPackage(path: string, { keep = [] }: ReadOptions = {}): Promise<ReadPackage> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new InputError(`There is nothing at ${path}. Give the folder or the archive of an extension.`);
  const read = stats.isDirectory() ? await readFolder(path, keep) : await readArchive(path, keep);
  try {
    requireManifest(read);
    return { ...read, notes: [...read.notes, ...caseCollisions(read.files.keys())] };
  } catch (error) {
    await read.close();
    throw error;
  }
}

function requireManifest({ name, files }: ExtensionPackage): void {
  if (files.has("manifest.json")) return;
  const below = [...files.keys()]
    .filter((file) => /^[^/]+\/manifest\.json$/.test(file))
    .map((file) => file.slice(0, -14));
  const spelt = [...files.keys()].find((file) => file.toLowerCase() === "manifest.json");
  const next = spelt
    ? `It has ${spelt}; rename it to manifest.json.`
    : below.length > 0
      ? `There is one in ${below.slice(0, 5).join(", ")}; give that folder${/\.(zip|xpi|crx)$/i.test(name) ? ", unpacked," : ""} instead.`
      : "Give the folder that holds the manifest; if the extension has a build step of its own, build it first.";
  throw new InputError(`${name} has no manifest.json. ${next}`);
}

/** Names that are one name on Windows and macOS, where a folder of this package could not be written. */
function caseCollisions(paths: Iterable<string>): string[] {
  const seen = new Map<string, string>();
  const notes: string[] = [];
  for (const file of paths) {
    const folded = file.normalize("NFC").toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) notes.push(`${other} and ${file} are one file on Windows and macOS; rename one of them.`);
    seen.set(folded, file);
  }
  return notes;
}

import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import { openArchive } from "./archive-reader.js";
import { InputError } from "./input-error.js";
import { LeftOut, whyLeftOut } from "./left-out.js";
import type { PackageFile } from "./package.js";
import { checkPackagePath } from "./package-path.js";
import type { ReadPackage } from "./read-package.js";

const LINK = 0xa000;
const KIND = 0xf000;
/** What one file may hold in memory. */
const LARGEST = 2 ** 31 - 1;

/** Lists an archive: .zip, .xpi or .crx. */
export async function readArchive(name: string, keep: readonly string[]): Promise<ReadPackage> {
  const archive = await openArchive(name);
  const close = async () => {
    const closed = once(archive, "close");
    archive.close();
    await closed;
  };
  try {
    const leftOut = new LeftOut();
    const entries = await listEntries(archive, name);
    const files = new Map<string, PackageFile>();
    for (const path of [...entries.keys()].sort()) {
      const reason = leftOutBy(path, keep);
      if (reason) leftOut.add(...reason);
      else files.set(path, fileOf(archive, name, path, entries.get(path) as yauzl.Entry));
    }
    return { name, files, notes: leftOut.notes(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listEntries(archive: yauzl.ZipFile, name: string): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  const folders = new Set<string>();
  try {
    for await (const entry of archive.eachEntry()) {
      const { generalPurposeBitFlag: flag, fileNameRaw, extraFields } = entry;
      const path = yauzl.getFileNameLowLevel(flag, fileNameRaw, extraFields, true);
      checkPackagePath(name, path.replace(/\/$/, ""));
      if (path.endsWith("/")) continue;
      checkEntry(name, path, entry);
      if (entries.has(path)) throw new InputError(`${name} has two files ${path}. Pack it again with one.`);
      entries.set(path, entry);
      for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) folders.add(path.slice(0, at));
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${name} is a damaged zip archive: ${reason}. Get or pack it again.`, { cause: error });
  }
  const both = [...entries.keys()].find((path) => folders.has(path));
  if (both) throw new InputError(`${name}: ${both} is a file and a folder. Pack it again with one of them.`);
  return entries;
}

function checkEntry(name: string, path: string, entry: yauzl.Entry): void {
  if (entry.isEncrypted())
    throw new InputError(`${name}: ${path} is encrypted, which no browser reads. Pack it again without a password.`);
  if (((entry.externalFileAttributes >>> 16) & KIND) === LINK)
    throw new InputError(`${name}: ${path} is a link, which no browser follows. Pack it again with the file itself.`);
  if (!entry.canDecodeFileData())
    throw new InputError(
      `${name}: ${path} is compressed with method ${entry.compressionMethod}; browsers read stored and deflated files. Pack it again.`,
    );
}

function leftOutBy(path: string, keep: readonly string[]): [string, string] | undefined {
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length++) {
    const place = parts.slice(0, length).join("/");
    const why = length === 1 && keep.includes(place) ? undefined : whyLeftOut(place);
    if (why) return [place, why];
  }
  return undefined;
}

function fileOf(archive: yauzl.ZipFile, name: string, path: string, entry: yauzl.Entry): PackageFile {
  const { uncompressedSize: size } = entry;
  return {
    size,
    async bytes() {
      if (size > LARGEST)
        throw new InputError(`${name}: ${path} is over 2 GiB. Unpack the archive and give the folder.`);
      const stream = await archive.openReadStreamPromise(entry).catch((error: Error) => damaged(error.message));
      const bytes = await buffer(stream).catch((error: Error) => damaged(error.message));
      return crc32(bytes) === entry.crc32 ? bytes : damaged("its checksum is wrong");
    },
  };
  function damaged(reason: string): never {
    throw new InputError(`${name}: ${path} is damaged (${reason}). Get or pack the archive again.`);
  }
}

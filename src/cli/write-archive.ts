import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import type { PackageFile } from "../build/package.js";

/** What is compressed already, so that time is not spent on it twice. */
const COMPRESSED = /\.(png|jpe?g|gif|webp|avif|woff2?|mp[34]|m4a|ogg|webm|zip|gz|br)$/i;

/** Writes a zip archive. The same files give the same bytes, whatever their dates, permissions and order. */
export async function writeArchive(to: string, files: ReadonlyMap<string, PackageFile>): Promise<void> {
  const archive = new yazl.ZipFile();
  // The zip format knows only local time, so this is the same in every time zone.
  const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };
  for (const [path, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = { ...options, compress: !COMPRESSED.test(path), size: file.size };
    // Each is opened when its turn comes, so that one file at a time is in memory.
    archive.addReadStreamLazy(path, entry, (done) => {
      contentOf(file).then(
        (stream) => done(null, stream),
        (error: unknown) => done(error, Readable.from([])),
      );
    });
  }
  archive.end();
  const output = archive.outputStream as Readable;
  archive.on("error", (error: Error) => output.destroy(error));
  await pipeline(output, createWriteStream(to, { flags: "wx" }));
}

async function contentOf(file: PackageFile): Promise<Readable> {
  return file.path === undefined ? Readable.from([await file.bytes()]) : createReadStream(file.path);
}

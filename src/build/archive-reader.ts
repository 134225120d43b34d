import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import yauzl from "yauzl";
import { InputError } from "./input-error.js";

/** Where the zip archive begins in a file. A .crx is one behind a header; browsers know it by that, not by its name. */
async function zipStart(file: FileHandle, name: string): Promise<number> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
  if (bytesRead < 4) throw new InputError(`${name} is empty or cut off. Get it again.`);
  const magic = buffer.toString("latin1", 0, 4);
  if (magic.startsWith("PK")) return 0;
  if (magic !== "Cr24" || bytesRead < 16)
    throw new InputError(
      `${name} is no zip archive (.zip, .xpi or .crx). Give the archive or the folder of an extension.`,
    );
  const version = buffer.readUInt32LE(4);
  // https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/crx3.proto, and CRX2 before it.
  if (version === 3) return 12 + buffer.readUInt32LE(8);
  if (version === 2) return 16 + buffer.readUInt32LE(8) + buffer.readUInt32LE(12);
  throw new InputError(`${name} is a CRX of version ${version}; 2 and 3 are known. Unpack it and give the folder.`);
}

/** Reads a file from an offset on: a zip's own offsets count from there. */
class PartReader extends yauzl.RandomAccessReader {
  readonly #file: FileHandle;
  readonly #start: number;

  constructor(file: FileHandle, start: number) {
    super();
    this.#file = file;
    this.#start = start;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#chunks(start + this.#start, end + this.#start), { objectMode: false });
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, done: (error: Error | null) => void) {
    this.#file.read(buffer, offset, length, position + this.#start).then(
      ({ bytesRead }) => done(bytesRead === length ? null : new Error("unexpected end of the file")),
      (error: Error) => done(error),
    );
  }

  override close(done: (error: Error | null) => void): void {
    this.#file.close().then(() => done(null), done);
  }

  async *#chunks(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const size = Math.min(256 * 1024, end - at);
      const { buffer, bytesRead } = await this.#file.read(Buffer.allocUnsafe(size), 0, size, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
}

/**
 * Opens a zip archive, also inside a CRX of version 2 or 3.
 *
 * @throws InputError when the file is none, or is cut off
 */
export async function openArchive(path: string): Promise<yauzl.ZipFile> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`${path} cannot be opened (${error.code}). Correct its permissions.`, { cause: error });
  });
  try {
    const start = await zipStart(file, path);
    const { size } = await file.stat();
    if (start > size) throw new InputError(`${path} is cut off inside its CRX header. Get it again.`);
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
    return await yauzl.fromRandomAccessReaderPromise(new PartReader(file, start), size - start, options);
  } catch (error) {
    await file.close();
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${path} is no whole zip archive: ${reason} Get or pack it again.`, { cause: error });
  }
}

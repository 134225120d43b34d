import { constants } from "node:fs";
import { chmod, copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { InputError } from "../build/input-error.js";
import type { PackageFile } from "../build/package.js";

const AT_ONCE = 16;

/**
 * Writes files into a folder that does not exist yet. Those that lie on disk are copied without being read.
 *
 * @throws InputError where the file system takes two of the names for one
 */
export async function writeFolder(to: string, files: ReadonlyMap<string, PackageFile>): Promise<void> {
  await mkdir(to);
  const folders = new Set([...files.keys()].map((file) => path.posix.dirname(file)));
  for (const folder of folders) await mkdir(path.join(to, folder), { recursive: true });
  const queue = files.entries();
  const work = async () => {
    for (const [file, source] of queue) {
      await write(path.join(to, file), source).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
        throw new InputError(`${file} has the name of another file here, but for upper and lower case. Rename one.`);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function write(place: string, source: PackageFile): Promise<void> {
  if (source.path === undefined) return writeFile(place, await source.bytes(), { flag: "wx", mode: 0o644 });
  // Copy on write, where the file system can; without it, inside the kernel.
  await copyFile(source.path, place, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  await chmod(place, 0o644);
}

import { configure } from "../../../../src/configure.js";
import { runtime } from "../../../../src/entries/runtime.js";

/** The parts of an entry that a walk needs. */
interface Entry {
  readonly fullPath: string;
  readonly isDirectory: boolean;
  createReader(): { readEntries(success: (entries: Entry[]) => void, failed: (error: Error) => void): void };
  file(success: (file: File) => void, failed: (error: Error) => void): void;
}

/** A file as the walk found it. */
export interface Found {
  readonly path: string;
  readonly text: string;
  readonly time: number;
}

/** What the tests call from outside. */
export interface Instruments {
  walkPackage(): Promise<Found[]>;
  chooseOptions(options: Readonly<Record<string, string>>): void;
  readonly compat: Record<string, (...args: unknown[]) => unknown>;
}

async function walk(entry: Entry): Promise<Found[]> {
  if (!entry.isDirectory) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace("/crxfs/", ""), text: await file.text(), time: file.lastModified }];
  }
  const reader = entry.createReader();
  const found: Found[] = [];
  for (;;) {
    const batch = await new Promise<Entry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (!batch.length) return found;
    for (const inner of batch) found.push(...(await walk(inner)));
  }
}

const instruments: Instruments = {
  chooseOptions: configure,
  compat: runtime as unknown as Instruments["compat"],
  walkPackage: async () => walk((await instruments.compat.getPackageDirectoryEntry?.()) as Entry),
};
Object.assign(globalThis, instruments);

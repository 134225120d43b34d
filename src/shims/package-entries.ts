import { isolate } from "../core/last-error.js";
import type { List, Listed } from "./package-listing.js";

/** Where Chrome mounts the package. */
const MOUNT = "/crxfs";
/** A reader gives at most so many entries at a time. */
const BATCH = 100;

const failure = (name: string, message: string): DOMException => new DOMException(message, name);
const readOnly = (): DOMException => failure("SecurityError", "The extension's package cannot be written.");
const aboveMount = (): DOMException => failure("NoModificationAllowedError", "There is nothing above the package.");

type Success<Result> = ((result: Result) => void) | null | undefined;
type Failure = ((error: DOMException) => void) | null | undefined;

/** The package as its entries see it. */
export interface Package {
  readonly name: string;
  readonly list: List;
  read(path: string): Promise<Blob>;
}

/** Calls one of the two callbacks, always later, and refuses at once what cannot be called. */
function settle<Result>(
  work: () => Promise<Result> | Result,
  success: Success<Result>,
  failed: Failure,
  optional?: "optional",
): void {
  if (typeof success !== "function" && !(optional && success == null)) {
    throw new TypeError("The success callback is not a function.");
  }
  if (failed != null && typeof failed !== "function") throw new TypeError("The error callback is not a function.");
  Promise.resolve()
    .then(work)
    .then(
      (result) => success && isolate(() => success(result)),
      (error: DOMException) => failed && isolate(() => failed(error)),
    );
}

/** Joins and evens out a path; nothing leads above the top. */
function resolvePath(from: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${path.startsWith("/") ? "" : from}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

const parentOf = (path: string): string => path.replace(/\/[^/]*$/, "") || "/";
/** A mounted path as the package knows it. */
const inside = (path: string): string => path.slice(MOUNT.length + 1);

async function locate(pack: Package, path: string): Promise<Listed> {
  if (path === "/") throw aboveMount();
  if (path === MOUNT) return { name: MOUNT.slice(1), isDirectory: true, size: 0, time: 0 };
  if (!path.startsWith(`${MOUNT}/`)) throw failure("EncodingError", `'${path}' is not in the package.`);
  const siblings = await pack.list(inside(parentOf(path))).catch(() => []);
  const found = siblings.find(({ name }) => path.endsWith(`/${name}`));
  if (!found) throw failure("NotFoundError", `The package has no '${inside(path)}'.`);
  return found;
}

const entryFor = (pack: Package, path: string, { isDirectory }: Listed): Entry =>
  isDirectory ? new DirectoryEntry(pack, path) : new FileEntry(pack, path);

/** What files and folders have in common. Members are those of the File System API that Chrome gives extensions. */
abstract class Entry {
  readonly #pack: Package;
  readonly #path: string;

  constructor(pack: Package, path: string) {
    this.#pack = pack;
    this.#path = path;
  }
  protected static pack = (entry: Entry): Package => entry.#pack;

  abstract get isFile(): boolean;
  get isDirectory(): boolean {
    return !this.isFile;
  }
  get name(): string {
    return this.#path.replace(/.*\//, "");
  }
  get fullPath(): string {
    return this.#path;
  }
  get filesystem(): { readonly name: string; readonly root: DirectoryEntry } {
    const root = new DirectoryEntry(this.#pack, "/");
    return { name: this.#pack.name, root, [Symbol.toStringTag]: "DOMFileSystem" } as never;
  }
  /** Empty, as in Chrome: the package's file system has no addresses. `runtime.getURL` makes one. */
  toURL(): string {
    return "";
  }
  getMetadata(success: Success<{ modificationTime: Date; size: number }>, failed?: Failure): void {
    const metadata = async () => {
      const { size, time } = await locate(this.#pack, this.#path);
      return {
        modificationTime: new Date(time),
        size: size ?? (this.isFile ? (await this.#pack.read(inside(this.#path))).size : 0),
      };
    };
    settle(metadata, success, failed);
  }
  getParent(success?: Success<DirectoryEntry>, failed?: Failure): void {
    const parent = parentOf(this.#path);
    const above = () => {
      if (parent === "/") throw aboveMount();
      return new DirectoryEntry(this.#pack, parent);
    };
    settle(above, success, failed, "optional");
  }
  remove(success: Success<void>, failed?: Failure): void {
    settle(() => Promise.reject(readOnly()), success, failed);
  }
  copyTo(parent: DirectoryEntry, newName?: string | null, success?: Success<Entry>, failed?: Failure): void {
    if (!(parent instanceof DirectoryEntry)) throw new TypeError("The new parent is not a DirectoryEntry.");
    const target = resolvePath(parent.fullPath, newName || this.name);
    const impossible = newName?.includes("/") || target === this.#path;
    const error = impossible ? failure("InvalidModificationError", `Nothing can become '${target}'.`) : readOnly();
    settle(() => Promise.reject(error), success, failed, "optional");
  }
  moveTo(parent: DirectoryEntry, newName?: string | null, success?: Success<Entry>, failed?: Failure): void {
    this.copyTo(parent, newName, success, failed);
  }
}

export class FileEntry extends Entry {
  get [Symbol.toStringTag](): string {
    return "FileEntry";
  }
  get isFile(): boolean {
    return true;
  }
  file(success: Success<File>, failed?: Failure): void {
    const open = async () => {
      const pack = Entry.pack(this);
      const { name, time } = await locate(pack, this.fullPath);
      const bytes = await pack.read(inside(this.fullPath)).catch(() => {
        throw failure("NotReadableError", `The browser does not open '${inside(this.fullPath)}'.`);
      });
      return new File([bytes], name, { type: bytes.type.replace(/.*unknown.*/, ""), lastModified: time });
    };
    settle(open, success, failed);
  }
  createWriter(success: Success<never>, failed?: Failure): void {
    settle(() => Promise.reject(readOnly()), success, failed);
  }
}

class DirectoryReader {
  #rest: Entry[] | undefined;
  #busy = false;
  readonly #read: () => Promise<Entry[]>;

  constructor(read: () => Promise<Entry[]>) {
    this.#read = read;
  }
  get [Symbol.toStringTag](): string {
    return "DirectoryReader";
  }
  /** Gives the next entries, and an empty array when there are no more. */
  readEntries(success: Success<Entry[]>, failed?: Failure): void {
    const busy = this.#busy;
    const next = async () => {
      if (busy) throw failure("InvalidStateError", "The reader is still reading.");
      try {
        this.#rest ??= await this.#read();
        return this.#rest.splice(0, BATCH);
      } finally {
        this.#busy = false;
      }
    };
    settle(next, success, failed);
    this.#busy = true;
  }
}

interface Flags {
  readonly create?: boolean;
  readonly exclusive?: boolean;
}

export class DirectoryEntry extends Entry {
  get [Symbol.toStringTag](): string {
    return "DirectoryEntry";
  }
  get isFile(): boolean {
    return false;
  }
  createReader(): DirectoryReader {
    const pack = Entry.pack(this);
    const { fullPath } = this;
    return new DirectoryReader(async () => {
      await locate(pack, fullPath);
      const content = await pack.list(inside(fullPath));
      return content.map((listed) => entryFor(pack, `${fullPath}/${listed.name}`, listed));
    });
  }
  #get(wanted: "isFile" | "isDirectory", path: string | null | undefined, flags: Flags | null | undefined) {
    if (flags != null && typeof flags !== "object") throw new TypeError("The options are not an object.");
    const resolved = resolvePath(this.fullPath, String(path ?? ""));
    return async () => {
      const pack = Entry.pack(this);
      if (flags?.create && resolved.startsWith(MOUNT)) throw readOnly();
      const found = entryFor(pack, resolved, await locate(pack, resolved));
      if (!found[wanted]) throw failure("TypeMismatchError", `'${resolved}' is of the other kind.`);
      return found as never;
    };
  }
  getFile(...args: [path: string | null | undefined, options?: Flags | null, Success<FileEntry>?, Failure?]): void {
    if (!args.length) throw new TypeError("getFile needs a path.");
    settle(this.#get("isFile", args[0], args[1]), args[2], args[3], "optional");
  }
  getDirectory(
    ...args: [path: string | null | undefined, options?: Flags | null, Success<DirectoryEntry>?, Failure?]
  ): void {
    if (!args.length) throw new TypeError("getDirectory needs a path.");
    settle(this.#get("isDirectory", args[0], args[1]), args[2], args[3], "optional");
  }
  removeRecursively(success: Success<void>, failed?: Failure): void {
    this.remove(success, failed);
  }
}

/** The package's own folder. */
export const packageDirectory = (pack: Package): DirectoryEntry => new DirectoryEntry(pack, MOUNT);

import { contract } from "../contract.js";
import { equal, matches, ok, rejected, thrown } from "../expect.js";

/** The parts of the File System API that both Chrome's entries and ours have. */
interface Entry {
  readonly name: string;
  readonly fullPath: string;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly filesystem: { readonly name: string; readonly root: Entry };
  toURL(): string;
  createReader(): { readEntries(...callbacks: unknown[]): void };
}
type Call = (...args: unknown[]) => unknown;

/** Calls a method that takes two callbacks. */
const call = <Result = Entry>(on: object, method: string, ...args: unknown[]): Promise<Result> =>
  new Promise((resolve, reject) => {
    (on as Record<string, Call>)[method]?.(...args, resolve, reject);
  });

async function readAll(folder: Entry): Promise<Entry[]> {
  const reader = folder.createReader();
  const found: Entry[] = [];
  for (;;) {
    const batch = await call<Entry[]>(reader, "readEntries");
    if (!batch.length) return found;
    found.push(...batch);
  }
}

async function walk(folder: Entry): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readAll(folder)) {
    if (entry.isDirectory) found.push(...(await walk(entry)));
    else found.push(entry.fullPath.replace("/crxfs/", ""));
  }
  return found.sort();
}

const kind = (value: unknown): string => Object.prototype.toString.call(value);

export default contract<() => Promise<Entry>>("runtime.getPackageDirectoryEntry", {
  "With `compat-files.json` the times of files and folders are unknown and read 1970-01-01.": async ({
    member,
    target,
  }) => {
    if (target === "chrome") return "not applicable";
    const file = await call(await member(), "getFile", "notes/read me.txt", {});
    const { modificationTime } = await call<{ modificationTime: Date }>(file, "getMetadata");
    equal(modificationTime.getTime(), 0);
    return undefined;
  },
  "gives the package as a folder (CR-065)": async ({ member }) => {
    const root = await member();
    equal([root.name, root.fullPath, root.isDirectory, root.isFile], ["crxfs", "/crxfs", true, false]);
    equal(kind(root), "[object DirectoryEntry]");
    equal([root.filesystem.root.name, root.filesystem.root.fullPath], ["", "/"]);
    ok(root.filesystem.name.includes("-extension_"), "the file system is named after the extension");
    equal(root.toURL(), "", "an address");
  },
  "calls back with it, too": ({ member }) =>
    new Promise<void>((resolve, reject) => {
      const returned = Reflect.apply(member, undefined, [
        ({ fullPath }: Entry) => {
          if (fullPath === "/crxfs") resolve();
          else reject(new Error(fullPath));
        },
      ]);
      if (returned !== undefined) reject(new Error("a callback and a promise at once"));
    }),
  "throws for an argument that is no callback": ({ member, target }) => {
    const error = thrown(() => Reflect.apply(member, undefined, [1]));
    equal(error.name, target === "chrome" ? "TypeError" : "Error");
  },
  "a walk finds what is in the package, no more and no less (CR-065)": async ({ member, api }) => {
    const listed = (await (await fetch(api.runtime.getURL("compat-files.json"))).json()) as string[];
    const expected = [...listed, "compat-files.json"].sort();
    ok(expected.includes("notes/deep down/é & 100%.json"), "a name that needs encoding");
    equal(await walk(await member()), expected);
  },
  "a file is read as a File": async ({ member }) => {
    const entry = await call(await member(), "getFile", "notes/read me.txt", {});
    equal([entry.name, entry.fullPath, entry.isFile], ["read me.txt", "/crxfs/notes/read me.txt", true]);
    equal(kind(entry), "[object FileEntry]");
    const file = await call<File>(entry, "file");
    equal(
      [kind(file), file.name, file.type, await file.text()],
      ["[object File]", "read me.txt", "text/plain", "Read me."],
    );
    const odd = await call<File>(await call(await member(), "getFile", "notes/deep down/é & 100%.json", {}), "file");
    equal([odd.name, odd.type, await odd.text()], ["é & 100%.json", "application/json", "{}"]);
  },
  "metadata tell size and time": async ({ member }) => {
    const root = await member();
    const file = await call(root, "getFile", "notes/read me.txt", {});
    const { size, modificationTime } = await call<{ size: number; modificationTime: Date }>(file, "getMetadata");
    equal(size, 8);
    equal(kind(modificationTime), "[object Date]");
    equal(modificationTime.getTime(), (await call<File>(file, "file")).lastModified, "time");
    ok("size" in (await call<object>(root, "getMetadata")), "of a folder");
  },
  "parents lead to the package and not further": async ({ member }) => {
    const root = await member();
    const deep = await call(root, "getDirectory", "notes/deep down", {});
    const parent = await call(deep, "getParent");
    equal(parent.fullPath, "/crxfs/notes");
    equal((await call(parent, "getParent")).fullPath, "/crxfs");
    equal((await rejected(call(root, "getParent"))).name, "NoModificationAllowedError");
  },
  "paths are relative to the folder, or begin at its mount": async ({ member }) => {
    const root = await member();
    const notes = await call(root, "getDirectory", "notes/", {});
    for (const [folder, method, path, found] of [
      [root, "getDirectory", "", "/crxfs"],
      [root, "getDirectory", undefined, "/crxfs"],
      [root, "getDirectory", ".", "/crxfs"],
      [root, "getFile", "/crxfs/manifest.json", "/crxfs/manifest.json"],
      [root, "getFile", "notes//./read me.txt", "/crxfs/notes/read me.txt"],
      [notes, "getFile", "read me.txt", "/crxfs/notes/read me.txt"],
      [notes, "getFile", "../manifest.json", "/crxfs/manifest.json"],
      [root.filesystem.root, "getDirectory", "crxfs/notes", "/crxfs/notes"],
    ] as const) {
      equal((await call(folder, method, path, {})).fullPath, found, `${method} ${path}`);
    }
  },
  "what is not there is told by the name of the error": async ({ member }) => {
    const root = await member();
    for (const [method, path, name] of [
      ["getFile", "nothing.txt", "NotFoundError"],
      ["getFile", "nowhere/at.all", "NotFoundError"],
      ["getFile", "manifest.json/inside", "NotFoundError"],
      ["getFile", "MANIFEST.JSON", "NotFoundError"],
      ["getDirectory", "manifest.json", "TypeMismatchError"],
      ["getFile", "notes", "TypeMismatchError"],
      ["getFile", "/manifest.json", "EncodingError"],
      ["getFile", "../manifest.json", "EncodingError"],
      ["getDirectory", "..", "NoModificationAllowedError"],
    ] as const) {
      const error = await rejected(call(root, method, path, {}));
      equal([kind(error), error.name], ["[object DOMException]", name], `${method} ${path}`);
    }
    equal((await rejected(readAll(root.filesystem.root))).name, "NoModificationAllowedError");
  },
  "nothing can be written": async ({ member }) => {
    const root = await member();
    const notes = await call(root, "getDirectory", "notes", {});
    const file = await call(root, "getFile", "manifest.json", {});
    for (const [on, method, ...args] of [
      [root, "getFile", "new.txt", { create: true }],
      [root, "getFile", "manifest.json", { create: true, exclusive: true }],
      [root, "getDirectory", "new", { create: true }],
      [root, "removeRecursively"],
      [notes, "removeRecursively"],
      [file, "remove"],
      [file, "copyTo", notes, null],
      [file, "moveTo", root, "other.json"],
    ] as const) {
      equal((await rejected(call(on, method, ...args))).name, "SecurityError", method);
    }
    for (const name of [null, "manifest.json", "a/b"]) {
      equal((await rejected(call(file, "moveTo", root, name))).name, "InvalidModificationError", `moveTo ${name}`);
    }
  },
  "a writer is refused at once": async ({ member, surface, target }) => {
    // Chrome hands one out, whose first write fails.
    const made = surface === "created" || surface === "forced" || surface === "frozen";
    if (target === "chrome" && !made) return "not applicable";
    const file = await call(await member(), "getFile", "manifest.json", {});
    equal((await rejected(call(file, "createWriter"))).name, "SecurityError");
    return undefined;
  },
  "a reader gives everything once, and one answer at a time": async ({ member }) => {
    const reader = (await member()).createReader();
    equal(kind(reader), "[object DirectoryReader]");
    const first = call<Entry[]>(reader, "readEntries");
    equal((await rejected(call(reader, "readEntries"))).name, "InvalidStateError");
    ok((await first).length > 3, "the package's files");
    equal(await call(reader, "readEntries"), [], "at the end");
  },
  "callbacks come later, and what is none is refused at once": async ({ member }) => {
    const root = await member();
    const file = await call(root, "getFile", "manifest.json", {});
    let later = false;
    const called = call(root, "getFile", "manifest.json", {}).then(() => later);
    later = true;
    equal(await called, true);
    for (const [on, method, ...args] of [
      [root, "getFile"],
      [root, "getDirectory"],
      [root, "getFile", "manifest.json", 5],
      [root, "getFile", "manifest.json", {}, "callback"],
      [root, "getMetadata"],
      [root, "remove"],
      [root, "removeRecursively"],
      [root.createReader(), "readEntries"],
      [file, "file"],
      [file, "createWriter"],
      [file, "copyTo"],
      [file, "moveTo", {}],
    ] as const) {
      const error = thrown(() => Reflect.apply((on as never)[method], on, args));
      equal(error.name, "TypeError", `${method}(${args.length} arguments)`);
    }
    // Without callbacks nobody is told, not even of a failure.
    Reflect.apply((root as unknown as Record<string, Call>).getFile as Call, root, ["nothing.txt"]);
    matches(kind(await call(root, "getFile", "manifest.json", null)), /FileEntry/);
  },
});

/** The cases and tests that show the differences. */
export const differences = {
  "An unpacked (temporary) add-on cannot be listed: it needs a file `compat-files.json`, a JSON array of the paths of its files; without it the call rejects.":
    [
      "e2e/runtime/package-directory.spec.ts: a walk of an unpacked extension finds every file that its list names (CR-065)",
      "e2e/runtime/package-directory.spec.ts: without a list, an unpacked extension is told what to do",
    ],
  "The size of a folder is 0, and so is the time of the package's own folder.":
    "e2e/runtime/values.spec.ts: a folder's size and the time of the package itself are unknown in Gecko",
  "createWriter fails at once; Chrome hands out a writer whose first write fails with the same error.":
    "a writer is refused at once",
};

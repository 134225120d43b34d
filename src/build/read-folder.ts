import { type Dirent, existsSync, readFileSync } from "node:fs";
import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { InputError } from "./input-error.js";
import { LeftOut, whyLeftOut } from "./left-out.js";
import { MARKER, outputsIn, STAGING } from "./output-marker.js";
import type { PackageFile } from "./package.js";
import { checkPackagePath } from "./package-path.js";
import type { ReadPackage } from "./read-package.js";

/** Lists a folder. Links are followed as long as they stay inside it. */
export async function readFolder(name: string, keep: readonly string[]): Promise<ReadPackage> {
  const root = await realpath(name);
  const files = new Map<string, PackageFile>();
  const leftOut = new LeftOut();
  const skipModules = !keep.includes("node_modules") && hasUnusedModules(root);

  const why = (relative: string, outputs: ReadonlySet<string>): string | undefined => {
    if (!relative.includes("/") && keep.includes(relative)) return undefined;
    const last = path.posix.basename(relative);
    if (last === MARKER || last.startsWith(STAGING) || outputs.has(last)) return "an output of compat";
    if (skipModules && relative === "node_modules")
      return "packages beside package.json that the manifest does not name; --keep node_modules keeps them";
    return whyLeftOut(relative);
  };
  const visit = async (folder: string, prefix: string, parents: readonly string[]): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error) => fail(name, prefix || ".", error));
    const outputs = entries.some((entry) => entry.name === MARKER) ? outputsIn(folder) : new Set<string>();
    await Promise.all(
      entries.map(async (entry) => {
        const relative = `${prefix}${entry.name}`;
        const reason = why(relative, outputs);
        if (reason) return leftOut.add(relative, reason);
        checkPackagePath(name, relative);
        const at = await follow(entry, path.join(folder, entry.name), relative);
        if (at.isDirectory) {
          if (parents.includes(at.path))
            throw new InputError(`${name}: the link ${relative} leads to a folder that it is in. Remove the link.`);
          return visit(at.path, `${relative}/`, [...parents, at.path]);
        }
        files.set(relative, { size: at.size, path: at.path, bytes: () => read(name, relative, at.path) });
      }),
    );
  };
  const follow = async (entry: Dirent, place: string, relative: string) => {
    const real = entry.isSymbolicLink() ? await target(place, relative) : place;
    const found = await (entry.isSymbolicLink() ? stat(real) : lstat(real)).catch((error) =>
      fail(name, relative, error),
    );
    if (!found.isFile() && !found.isDirectory())
      throw new InputError(
        `${name}: ${relative} is neither a file nor a folder (a pipe, socket or device). Remove it.`,
      );
    return { path: real, isDirectory: found.isDirectory(), size: found.size };
  };
  const target = async (place: string, relative: string) => {
    const real = await realpath(place).catch((error: NodeJS.ErrnoException) => {
      const cause = error.code === "ELOOP" ? "leads to itself" : "leads to nothing";
      throw new InputError(`${name}: the link ${relative} ${cause}. Remove it, or put the file there.`);
    });
    if (real === root || real.startsWith(root + path.sep)) return real;
    throw new InputError(`${name}: the link ${relative} leads out of the folder, to ${real}. Copy what it points to.`);
  };

  await visit(root, "", [root]);
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { name, files: sorted, notes: leftOut.notes(), close: async () => undefined };
}

/** An author's working folder holds the packages of its tools; a manifest that names one means it. */
function hasUnusedModules(root: string): boolean {
  const manifest = path.join(root, "manifest.json");
  if (!existsSync(path.join(root, "package.json")) || !existsSync(manifest)) return false;
  return !readFileSync(manifest, "utf8").includes("node_modules/");
}

async function read(name: string, relative: string, place: string): Promise<Uint8Array> {
  return readFile(place).catch((error) => fail(name, relative, error));
}

function fail(name: string, relative: string, error: NodeJS.ErrnoException): never {
  const cause =
    { ENOENT: "is gone", EACCES: "may not be read", EPERM: "may not be read", ERR_FS_FILE_TOO_LARGE: "is over 2 GiB" }[
      error.code ?? ""
    ] ?? `cannot be read (${error.message})`;
  throw new InputError(`${name}: ${relative} ${cause}. Correct that, or take it out of the folder.`, { cause: error });
}

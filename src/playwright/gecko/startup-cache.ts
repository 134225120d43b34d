import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";

/** Of which program and version the compiled scripts are. Gecko throws them away when it is another one. */
const VERSION = "compatibility.ini";
const SCRIPTS = "startupCache";

/** Not a folder that others may write: the browser runs what is in it. */
function cacheOf(executablePath: string): string {
  const caches = process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache");
  const name = createHash("sha256").update(path.resolve(executablePath)).digest("hex").slice(0, 16);
  return path.join(caches, "compat", "gecko-startup", name);
}

/** The browser's own compiled scripts; beside them lies what it remembers of extensions, which stays where it is. */
function copyCache(from: string, to: string): void {
  mkdirSync(path.join(to, SCRIPTS), { recursive: true, mode: 0o700 });
  for (const file of readdirSync(path.join(from, SCRIPTS)).filter((name) => /^startupCache\.\d+\./.test(name))) {
    copyFileSync(path.join(from, SCRIPTS, file), path.join(to, SCRIPTS, file));
  }
  copyFileSync(path.join(from, VERSION), path.join(to, VERSION));
}

const versionIn = (folder: string): string | undefined => {
  const file = path.join(folder, VERSION);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

/**
 * Gives a profile that no browser has used yet the compiled scripts that an earlier run of the same browser left: that
 * saves Firefox a third of its start. Without any, nothing happens.
 */
export function fillStartupCache(executablePath: string, profile: string): void {
  const cache = cacheOf(executablePath);
  if (!existsSync(cache) || versionIn(profile) !== undefined) return;
  try {
    copyCache(cache, profile);
  } catch {
    // Another run replaces it at this moment. Gecko passes over scripts that come without their version.
  }
}

/** Keeps the compiled scripts of a browser that has ended by itself, unless those of its version are kept already. */
export function keepStartupCache(executablePath: string, profile: string): void {
  const cache = cacheOf(executablePath);
  const version = versionIn(profile);
  if (version === undefined || version === versionIn(cache)) return;
  if (!existsSync(path.join(profile, SCRIPTS))) return;
  let copy: string | undefined;
  try {
    mkdirSync(path.dirname(cache), { recursive: true, mode: 0o700 });
    copy = mkdtempSync(`${cache}-`);
    copyCache(profile, copy);
    rmSync(cache, { recursive: true, force: true });
    renameSync(copy, cache);
  } catch {
    // A home that takes no files, or another run that was faster: the next start is as slow as this one was.
    if (copy) rmSync(copy, { recursive: true, force: true });
  }
}

import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName } from "./running-extension.js";

interface Place {
  variable: string;
  commands: readonly string[];
  debian: string;
}

const places: Record<BrowserName, Place> = {
  chromium: { variable: "COMPAT_CHROMIUM", commands: ["chromium", "chromium-browser"], debian: "chromium" },
  firefox: { variable: "COMPAT_FIREFOX", commands: ["firefox-esr", "firefox"], debian: "firefox-esr" },
  thunderbird: { variable: "COMPAT_THUNDERBIRD", commands: ["thunderbird"], debian: "thunderbird" },
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The `.browsers` folders that are looked into: the current project's, and that of the project this file is in. */
export function browsersFolders(): string[] {
  const own = fileURLToPath(new URL("../../.browsers", import.meta.url));
  return [...new Set([path.resolve(".browsers"), own])];
}

/** The program name in a test project's name: `firefox` for `firefox-140`; undefined for anything else. */
export function browserOf(name: string): BrowserName | undefined {
  const program = name.split("-")[0] ?? "";
  return program in places ? (program as BrowserName) : undefined;
}

/** Every place where `findBrowser` looks, in its order, as full paths. */
export function browserCandidates(name: string): string[] {
  const program = browserOf(name);
  if (!program) throw new Error(`"${name}" is no browser. Use one of: ${Object.keys(places).join(", ")}.`);
  const installed = browsersFolders().map((folder) => path.join(folder, name, "run"));
  if (name !== program) return installed;
  const { variable, commands } = places[program];
  const override = process.env[variable];
  if (override) return [path.resolve(override)];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))), ...installed];
}

/** The executable of a browser (`firefox`) or of an older one (`firefox-140`), or undefined when it is not there. */
export function locateBrowser(name: string): string | undefined {
  return browserCandidates(name).find((file) => existsSync(file) && isExecutable(file));
}

/**
 * The executable of a browser: `COMPAT_CHROMIUM`, `COMPAT_FIREFOX`, `COMPAT_THUNDERBIRD` when set, then PATH, then
 * the project's `.browsers` folder. Older ones, such as `firefox-140`, are only in `.browsers`.
 *
 * @throws when there is none, with what to install
 */
export function findBrowser(name: BrowserName | (string & {})): string {
  const found = locateBrowser(name);
  if (found) return found;
  const program = browserOf(name);
  if (!program || name !== program) {
    throw new Error(`${name} is not installed in ${browsersFolders().join(" or ")}. Run: npm run browsers -- --all`);
  }
  const { variable, commands, debian } = places[program];
  const override = process.env[variable];
  if (override) throw new Error(`${variable} is ${override}, which is not an executable file. Correct or unset it.`);
  throw new Error(
    `${name} is not installed: there is no ${commands.join(" or ")} in PATH. Run: npm run browsers ` +
      `(on Debian that installs the package ${debian}), or set ${variable} to its executable.`,
  );
}

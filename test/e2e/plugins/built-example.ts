import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import type { BrowserName } from "../../../src/playwright/index.js";

const ROOT = path.resolve(import.meta.dirname, "../../..");

const run = (cwd: string, ...args: string[]): void => {
  // The runner's own marks would have a bundler read its configuration as the runner reads tests.
  const { NODE_OPTIONS: _own, COMPAT_TARGET: _target, ...env } = process.env;
  execFileSync(process.execPath, args, { cwd, env, stdio: "pipe" });
};

let packaged = false;

/** What each example's own build command starts. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  "vite-extension": ["build.js"],
  "rollup-extension": ["node_modules/rollup/dist/bin/rollup", "-c"],
};

/**
 * Builds an example as its author does: in a folder of its own, where this project is a dependency.
 *
 * @returns its `dist`, with one folder for each browser
 */
export function buildExample(name: string, folder: string): string {
  if (!packaged) execFileSync("npm", ["run", "--silent", "build"], { cwd: ROOT, stdio: "pipe" });
  packaged = true;
  cpSync(path.join(ROOT, "examples", name), folder, { recursive: true });
  mkdirSync(path.join(folder, "node_modules"), { recursive: true });
  symlinkSync(ROOT, path.join(folder, "node_modules/compat"));
  const { devDependencies } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  for (const dependency of Object.keys(devDependencies).filter((each) => each !== "compat"))
    symlinkSync(path.join(ROOT, "node_modules", dependency), path.join(folder, "node_modules", dependency));
  run(folder, ...(BUILDS[name] ?? []));
  return path.join(folder, "dist");
}

/** The name of a browser's folder in `dist`. */
export const folderOf = (browser: BrowserName): string => (browser === "chromium" ? "chrome" : browser);

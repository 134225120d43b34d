import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../../..");

/** The package as a user has it: packed, and installed into a project of its own. */
export interface InstalledPackage {
  /** The user's project. */
  readonly project: string;
  /** The folder of the package inside it. */
  readonly folder: string;
  readonly tarball: string;
  /** The paths of the package's files. */
  readonly files: readonly string[];
  remove(): void;
}

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync("npm", [...args, "--loglevel=error"], { cwd, encoding: "utf8" });

/** Builds and packs the project, and installs the result without network. */
export function installPackage(): InstalledPackage {
  const project = realpathSync(mkdtempSync(path.join(tmpdir(), "compat-package-")));
  npm(ROOT, "pack", "--pack-destination", project);
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "";
  const own = (name: string) => `file:${realpathSync(path.join(ROOT, "node_modules", name))}`;
  // What the package depends on comes from this project's own folder, since there may be no network.
  const overrides = Object.fromEntries(["fflate", "semver"].map((name) => [name, own(name)]));
  const dependencies = { compat: `file:${tarball}` };
  const manifest = { name: "user", private: true, type: "module", dependencies, overrides };
  writeFileSync(path.join(project, "package.json"), JSON.stringify(manifest));
  npm(project, "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts");
  const folder = path.join(project, "node_modules/compat");
  return {
    project,
    folder,
    tarball: path.join(project, tarball),
    files: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}

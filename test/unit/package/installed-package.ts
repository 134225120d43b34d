import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Builds and packs the project, and installs the result as npm would. What it depends on is linked from this project's
 * own folder: npm's offline mode finds a package only where some earlier command asked the registry about it.
 */
export function installPackage(): InstalledPackage {
  const manifest = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as Manifest;
  const project = realpathSync(mkdtempSync(path.join(tmpdir(), "compat-package-")));
  execFileSync("npm", ["pack", "--pack-destination", project, "--loglevel=error"], { cwd: ROOT, encoding: "utf8" });
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "";
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  for (const name of Object.keys(manifest.dependencies)) {
    const place = path.join(project, "node_modules", name);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules", name), place);
  }
  const folder = path.join(project, "node_modules/compat");
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", path.join(project, tarball), "--strip-components=1", "-C", folder]);
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

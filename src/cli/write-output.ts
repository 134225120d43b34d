import { mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Build, TargetBuild } from "../build/build.js";
import { checkOutput } from "./check-output.js";
import { packageName } from "./package-name.js";
import { Staging } from "./staging.js";
import { writeArchive } from "./write-archive.js";
import { writeFolder } from "./write-folder.js";

/** Where to write, and from what it must be kept apart. */
export interface OutputOptions {
  readonly out: string;
  /** The folder or archive that was built; nothing is written over it. */
  readonly source: string;
  /** Replaces folders and files that compat did not write. */
  readonly force?: boolean;
}

/** What was written for one target. */
export interface Written {
  readonly target: TargetBuild["target"];
  readonly folder: string;
  readonly package: string;
}

/**
 * Writes `<out>/<target>/` and the package beside it for each target, all or nothing: until everything is complete, the
 * previous output stays. The same build gives the same bytes.
 *
 * @throws InputError when it would write over something that compat did not write
 */
export async function writeOutput(build: Build, { out, source, force = false }: OutputOptions): Promise<Written[]> {
  const names = build.targets.map(({ target }) => ({
    target,
    folder: target,
    package: packageName(build.name, build.version, target),
  }));
  const outputs = names.flatMap((name) => [name.folder, name.package]);
  checkOutput({ out, source, outputs, force });
  mkdirSync(out, { recursive: true });
  const staging = new Staging(realpathSync(out));
  try {
    for (const [index, { files }] of build.targets.entries()) {
      const name = names[index];
      if (!name) continue;
      await writeFolder(path.join(staging.folder, name.folder), files);
      await writeArchive(path.join(staging.folder, name.package), files);
    }
    staging.publish(outputs);
  } finally {
    staging.remove();
  }
  const at = (name: string) => path.join(out, name);
  return names.map((name) => ({ target: name.target, folder: at(name.folder), package: at(name.package) }));
}

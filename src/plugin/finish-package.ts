import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { TargetBuild } from "../build/build.js";
import { buildExtension } from "../build/build-extension.js";
import { inMemory } from "../build/file-text.js";
import { InputError } from "../build/input-error.js";
import type { PackageFile } from "../build/package.js";
import { renameFiles } from "./manifest-paths.js";
import type { PluginOptions } from "./plugin-options.js";
import type { Project } from "./project.js";

const onDisk = (file: string): PackageFile => ({
  size: statSync(file).size,
  path: file,
  bytes: () => readFile(file),
});

/** The manifest, naming what the bundler made of each source. */
function manifestFor({ manifest, manifestText, scripts }: Project): string {
  const renamed = renameFiles(manifest, (file) => {
    const output = scripts.get(file)?.output;
    return output === file ? undefined : output;
  });
  return JSON.stringify(renamed) === JSON.stringify(manifest) ? manifestText : `${JSON.stringify(renamed, null, 2)}\n`;
}

/**
 * Makes the package of a project's target from what a bundler emitted, as `compat build` does: the layer with exactly
 * what the target lacks and the bundled program uses, and the target's manifest.
 *
 * @throws InputError where no package can be made, with the reasons
 */
export async function finishPackage(
  project: Project,
  emitted: ReadonlyMap<string, string | Uint8Array>,
  options: PluginOptions,
): Promise<TargetBuild> {
  const files = new Map<string, PackageFile>();
  for (const [file, place] of project.assets) files.set(file, onDisk(place));
  for (const [file, content] of emitted) files.set(file, inMemory(content));
  files.set("manifest.json", inMemory(manifestFor(project)));
  const { targets } = await buildExtension(
    { name: path.basename(project.folder), files },
    {
      targets: { [project.target]: project.range },
      imported: project.imported,
      ...(options.all !== undefined && { all: options.all }),
      ...(options.geckoId !== undefined && { geckoId: options.geckoId }),
      ...(options.chromeId !== undefined && { chromeId: options.chromeId }),
    },
  );
  const [built] = targets;
  if (!built) throw new InputError(`${project.target} is no target.`);
  if (built.outcome !== "impossible") return built;
  const reasons = built.findings.filter(({ severity }) => severity === "impossible");
  const lines = reasons.map(({ path: place, message, advice }) => `  ${place}: ${message} ${advice ?? ""}`.trimEnd());
  throw new InputError(`No package for ${project.target} ${project.range} can be made:\n${lines.join("\n")}`);
}

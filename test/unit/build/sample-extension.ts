import type { Build, BuildOptions, TargetBuild } from "../../../src/build/build.js";
import { buildExtension } from "../../../src/build/build-extension.js";
import { inMemory } from "../../../src/build/file-text.js";
import type { ExtensionPackage, PackageFile } from "../../../src/build/package.js";
import type { EngineName } from "../../../src/compat-table/engines.js";

/** An extension in memory, by the paths of its files. */
export const sample = (contents: Readonly<Record<string, string>>): ExtensionPackage => ({
  name: "sample",
  files: new Map(Object.entries(contents).map(([path, text]) => [path, inMemory(text)])),
});

/** Builds an extension for one target. */
export async function buildFor(
  target: EngineName,
  range: string,
  pkg: ExtensionPackage,
  options: Partial<BuildOptions> = {},
): Promise<TargetBuild & Pick<Build, "name">> {
  const { name, targets } = await buildExtension(pkg, { ...options, targets: { [target]: range } });
  const [built] = targets;
  if (!built || targets.length > 1) throw new Error(`One target was asked for, and ${targets.length} were built.`);
  return { name, ...built };
}

/** A file of a package, as text. */
export async function textOf({ files }: { files: ReadonlyMap<string, PackageFile> }, path: string): Promise<string> {
  const found = files.get(path);
  if (!found) throw new Error(`${path} is not among ${[...files.keys()].join(", ")}`);
  return new TextDecoder().decode(await found.bytes());
}

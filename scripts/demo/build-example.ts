import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { buildExtension } from "../../src/build/build-extension.js";
import { inMemory } from "../../src/build/file-text.js";
import type { PackageFile } from "../../src/build/package.js";
import { writeFolder } from "../../src/cli/write-folder.js";
import type { Target } from "../../src/core/api.js";

/** The files of an example as an extension without a bundler has them: its scripts with compat inside, the rest as it is. */
async function bundled(source: string): Promise<Map<string, PackageFile>> {
  const names = await readdir(source);
  const { outputFiles } = await build({
    entryPoints: names.filter((file) => file.endsWith(".js")).map((file) => path.join(source, file)),
    outdir: source,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  const scripts = new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
  const read = async (name: string) => scripts.get(name) ?? (await readFile(path.join(source, name)));
  return new Map(await Promise.all(names.sort().map(async (name) => [name, inMemory(await read(name))] as const)));
}

/** Builds an example for one browser into a folder. */
export async function buildExample(source: string, target: Target, folder: string): Promise<string> {
  const files = await bundled(source);
  const { targets } = await buildExtension({ name: source, files }, { targets: { [target]: ">=140" } });
  const [built] = targets;
  if (built?.outcome === "impossible") throw new Error(built.findings.map(({ message }) => message).join("\n"));
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  await writeFolder(folder, built?.files ?? new Map());
  return folder;
}

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { inMemory } from "../../src/build/file-text.js";
import type { ExtensionPackage, PackageFile } from "../../src/build/package.js";

const SOURCE = path.join(import.meta.dirname, "../../examples/context-inspector");

/** The Context Inspector, which imports compat in its own source, as a bundler leaves it: scripts without imports. */
export async function bundleInspector(): Promise<ExtensionPackage> {
  const names = (await readdir(SOURCE)).sort();
  const { outputFiles } = await build({
    entryPoints: names.filter((file) => file.endsWith(".js")).map((file) => path.join(SOURCE, file)),
    outdir: SOURCE,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  const scripts = new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
  const files = new Map<string, PackageFile>();
  for (const name of names) files.set(name, inMemory(scripts.get(name) ?? (await readFile(path.join(SOURCE, name)))));
  return { name: SOURCE, files };
}

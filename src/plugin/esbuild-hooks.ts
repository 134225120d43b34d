import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BuildOptions, OutputFile, PluginBuild } from "esbuild";
import { changeBundle, type EmittedBundle } from "./emitted-bundle.js";
import { explain } from "./explain.js";
import type { PluginOptions } from "./plugin-options.js";
import type { Project } from "./project.js";
import { targetFolder } from "./target-option.js";
import { scriptInputs } from "./write-package.js";

/** The configuration's own entries, beside which the manifest's stand. */
function named(entries: BuildOptions["entryPoints"]): { in: string; out: string }[] {
  if (!entries) return [];
  if (!Array.isArray(entries)) return Object.entries(entries).map(([out, file]) => ({ in: file, out }));
  return entries.map((entry) => (typeof entry === "string" ? { in: entry, out: path.parse(entry).name } : entry));
}

function outputFile(file: string, content: string | Uint8Array): OutputFile {
  const contents = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path: file, contents, hash: "", text: new TextDecoder().decode(contents) };
}

/** Lets esbuild make each of the manifest's scripts in one piece, and writes the package in its place. */
export function buildWithEsbuild(
  build: PluginBuild,
  options: PluginOptions,
  read: (root: string, options: PluginOptions) => Project,
): void {
  const { initialOptions } = build;
  const root = path.resolve(initialOptions.absWorkingDir ?? ".");
  const { write = true, outdir = targetFolder(options.target), entryPoints } = initialOptions;
  const folder = path.resolve(root, outdir);
  const inputs = Object.entries(scriptInputs(read(root, options))).map(([out, file]) => ({ in: file, out }));
  Object.assign(initialOptions, {
    entryPoints: [...named(entryPoints), ...inputs],
    ...{ bundle: true, format: "iife", splitting: false, outdir: folder, entryNames: "[dir]/[name]", write: false },
  });
  build.onEnd(async (result) => {
    if (result.errors.length) return;
    const files: EmittedBundle = {};
    for (const { path: file, contents } of result.outputFiles ?? []) {
      const fileName = path.relative(folder, file).split(path.sep).join("/");
      files[fileName] = { type: "asset", fileName, source: contents };
    }
    const { built } = await changeBundle(read(root, options), files, options, { minify: false });
    const outputs: OutputFile[] = [];
    for (const [name, file] of built.files) outputs.push(outputFile(path.join(folder, name), await file.bytes()));
    if (write) {
      for (const { path: file, contents } of outputs) {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, contents);
      }
    } else result.outputFiles = outputs;
    explain(built, options.explain, root);
  });
}

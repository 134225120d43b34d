import path from "node:path";
import { type BundleStyle, changeBundle, type EmittedBundle } from "./emitted-bundle.js";
import { explain } from "./explain.js";
import type { PluginOptions } from "./plugin-options.js";
import type { Project } from "./project.js";

/** What the hooks of Rollup and of Vite offer alike. */
export interface EmitContext {
  emitFile(file: { type: "asset"; fileName: string; source: string | Uint8Array }): string;
  warn(message: string): void;
}

/** What a bundler says of a chunk that wants a name. */
interface NamedChunk {
  readonly facadeModuleId?: string | null;
}

/** The names of entries: the manifest's own for its scripts, and what the configuration says for others. */
export function entryNames<Chunk extends NamedChunk>(
  project: Project,
  configured: string | ((chunk: Chunk) => string) | undefined,
  usual: string,
): (chunk: Chunk) => string {
  const outputs = new Map([...project.scripts.values()].map(({ file, output }) => [file, output]));
  return (chunk) => {
    const output = outputs.get(chunk.facadeModuleId?.replace(/\?.*$/, "") ?? "");
    return output ?? (typeof configured === "function" ? configured(chunk) : (configured ?? usual));
  };
}

/** The entries of a bundler, by name: the manifest's scripts without their extension. */
export function scriptInputs({ scripts }: Project): Record<string, string> {
  return Object.fromEntries([...scripts.values()].map(({ file, output }) => [output.replace(/\.js$/, ""), file]));
}

/** Turns what is about to be written into the package of the target. */
export async function writePackage(
  context: EmitContext,
  bundle: object,
  project: Project,
  options: PluginOptions,
  style: BundleStyle,
  root: string,
): Promise<void> {
  const files = bundle as EmittedBundle;
  const { built, removed, written } = await changeBundle(project, files, options, style);
  for (const file of removed) delete files[file];
  for (const [fileName, source] of written) {
    delete files[fileName];
    context.emitFile({ type: "asset", fileName, source });
  }
  for (const { severity, path: place, message } of built.findings) {
    if (severity === "loss") context.warn(`${path.basename(project.manifestFile)} ${place}: ${message}`);
  }
  explain(built, options.explain, root);
}

import { fileURLToPath } from "node:url";
import { build, type OutputFile } from "esbuild";

/** The folder that holds `core`, `shims` and `bridges`: the source in the repository, the built modules in a package. */
const MODULES = fileURLToPath(new URL("..", import.meta.url));

/** A bundle's text, and how many bytes of it come from each module, by its path below the folder of modules. */
export interface Bundle {
  readonly text: string;
  readonly bytes: ReadonlyMap<string, number>;
}

/**
 * Bundles a module that imports compat's own (`./core/layer.js`) into one readable script for any kind of context: it
 * is neither minified nor tied to classic or module scripts. The same source gives the same bytes, wherever compat lies.
 */
export async function bundleLayer(source: string, name: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: MODULES, sourcefile: name, loader: "ts" },
    absWorkingDir: MODULES,
    outfile: name,
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {});
  return {
    // A package's modules are the same as the source's: their names are, too.
    text: textOf(outputFiles).replace(/^( *\/\/ [\w./-]+)\.ts$/gm, "$1.js"),
    bytes: new Map(inputs.map(([path, { bytesInOutput }]) => [path.replace(/\.[jt]s$/, ""), bytesInOutput])),
  };
}

const textOf = (files: readonly OutputFile[]): string => files.map(({ text }) => text).join("\n");

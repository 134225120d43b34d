import path from "node:path";
import { build } from "esbuild";
import { InputError } from "../build/input-error.js";

/**
 * Makes one self-contained classic script of a module and the chunks that it imports: content scripts, classic workers
 * and background scripts can import nothing, and what they declare must not meet what others declare.
 *
 * @param chunks the texts of all chunks, by path
 * @throws InputError where a chunk imports something that was left out of the bundle
 */
export async function classicScript(
  entry: string,
  chunks: ReadonlyMap<string, string>,
  minify: boolean,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "esnext",
    charset: "utf8",
    legalComments: "inline",
    logLevel: "silent",
    minify,
    plugins: [
      {
        name: "chunks",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, ({ path: specifier, importer, kind }) => {
            // An entry that also exists on disk comes here as a relative path.
            const found = kind === "entry-point" ? entry : path.posix.join(path.posix.dirname(importer), specifier);
            if (chunks.has(found)) return { path: found, namespace: "chunk" };
            throw new InputError(
              `${importer} imports ${specifier}, which is not in the bundle, and ${entry} is a classic script that can import nothing. Let the bundler take it in.`,
            );
          });
          onLoad({ filter: /.*/, namespace: "chunk" }, ({ path: file }) => ({ contents: chunks.get(file) ?? "" }));
        },
      },
    ],
  });
  return outputFiles.map(({ text }) => text).join("\n");
}
